import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useIntl } from 'react-intl'
import { graphql, readInlineData, usePaginationFragment } from 'react-relay'
import type { RecordSourceProxy } from 'relay-runtime'
import type { ClientsTableQuery } from '../../__generated__/ClientsTableQuery.graphql'
import type { ClientsTable_query$key } from '../../__generated__/ClientsTable_query.graphql'
import type { ClientsTable_row$data, ClientsTable_row$key } from '../../__generated__/ClientsTable_row.graphql'
import { EmptyState } from '../../app/EmptyState'
import { useIsNow } from '../../app/is-now'
import { later } from '../../app/later'
import { Section } from '../../app/Section'
import type { Step } from '../../app/use-typing'
import { DataTable } from '../../table/DataTable'
import { ExportMenu } from '../../table/ExportMenu'
import { SearchField } from '../../table/SearchField'
import type { Sorting } from '../../table/column'
import { useOpenClient } from '../client/use-open-client'
import { useServices } from '../client/useServices'
import { ClientFilters } from './ClientFilters'
import { useClientColumns } from './client-columns'
import { clientFilter, noFilters, readClientsSearch, readSorting, writeSorting, type ClientField, type ClientsSearch } from './search'
import { leaveList } from './leave-list'

const ClientActionItems = later(() => import('./ClientActionItems'))

/** A client as a row of the table. */
export type ClientRow = ClientsTable_row$data

const rowKey = ({ id }: ClientRow) => id
const rowName = ({ company }: ClientRow) => company.name

/** The clients of a partner (F2) and what can be done with each (F3). All its state is in the address. */
export function ClientsTable({ query }: { query: ClientsTable_query$key }) {
  const intl = useIntl()
  const isNow = useIsNow()
  const search = readClientsSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<ClientsTableQuery, ClientsTable_query$key>(
    graphql`
      fragment ClientsTable_query on Query
      @refetchable(queryName: "ClientsTableQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        filter: { type: "ClientFilter" }
        order: { type: "ClientOrder!" }
      ) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            id
            clients(first: $count, after: $cursor, filter: $filter, orderBy: $order, asOf: $asOf, knownAt: $knownAt)
              @connection(key: "ClientsTable_clients", filters: ["filter", "orderBy", "asOf", "knownAt"]) {
              connection: __id
              totalCount
              edges {
                node {
                  id
                  ...ClientsTable_row
                }
              }
            }
          }
        }
      }
    `,
    query,
  )
  const partner = data.viewer?.partner
  const clients = partner?.clients
  const rows = useMemo(() => clients?.edges.map(({ node }) => readRow(node)) ?? [], [clients])
  const sorting = readSorting(search.sort)

  const filter = clientFilter(search)

  const change = useCallback(
    (next: ClientsSearch | typeof noFilters, step?: Step) =>
      void navigate({ to: '.', search: (now) => ({ ...now, page: search.page && '1', ...next }) as typeof now, ...step, resetScroll: false }),
    [navigate, search.page],
  )
  const connection = clients?.connection
  const keepsEnded = search.relationship?.split(',').includes('ENDED') ?? false
  const leave = useCallback((store: RecordSourceProxy, client: string) => connection && leaveList(store, connection, client), [connection])
  const services = useServices(keepsEnded ? undefined : leave)
  const columns = useClientColumns()
  const actions = useCallback((row: ClientRow) => <ClientActionItems row={row} services={isNow ? services : undefined} />, [services, isNow])
  const onMore = hasNext ? loadNext : undefined
  const onOpen = useOpenClient()
  if (!partner || !clients) return null

  return (
    <Section title="clients.title">
      <DataTable<ClientRow, ClientField>
        name="clients"
        label={intl.formatMessage({ id: 'clients.title' })}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        rowName={rowName}
        total={clients.totalCount}
        count={intl.formatMessage({ id: 'clients.count' }, { count: clients.totalCount })}
        sorting={sorting}
        onSort={(next: Sorting<ClientField>) => change({ sort: writeSorting(next) } as ClientsSearch)}
        onMore={onMore}
        loadingMore={isLoadingNext}
        page={search.page ? Number.parseInt(search.page, 10) : undefined}
        onPage={(page) => change({ page: page?.toString() } as ClientsSearch)}
        onOpen={onOpen}
        actions={actions}
        filters={
          <>
            <SearchField label="clients.search" value={search.search} onSearch={(text, step) => change({ search: text } as ClientsSearch, step)} />
            <ClientFilters search={search} onChange={change} />
          </>
        }
        controls={<ExportMenu name={intl.formatMessage({ id: 'clients.title' })} report={{ kind: 'CLIENTS', clientFilter: filter, clientOrder: sorting }} />}
        onClearFilters={filter ? () => change(noFilters) : undefined}
        empty={<EmptyState title="clients.none" text="clients.none.text" />}
      />
    </Section>
  )
}

function readRow(key: ClientsTable_row$key): ClientRow {
  return readInlineData(
    graphql`
      fragment ClientsTable_row on Client @inline {
        id
        company {
          id
          name
          country(knownAt: $knownAt)
          crmUrl
          accountUrl
        }
        relationship(asOf: $asOf, knownAt: $knownAt)
        market(asOf: $asOf, knownAt: $knownAt)
        since(knownAt: $knownAt)
        endedOn(asOf: $asOf, knownAt: $knownAt)
        products(asOf: $asOf, knownAt: $knownAt) {
          id
          name
        }
        toolUsage(asOf: $asOf) {
          tools
          readOn
        }
        mrr(asOf: $asOf, knownAt: $knownAt) {
          amount
          currency
        }
        mrrInUSD(asOf: $asOf, knownAt: $knownAt) {
          amount
          currency
        }
        points(asOf: $asOf, knownAt: $knownAt) {
          sold
          managed
          total
        }
        renewal(asOf: $asOf, knownAt: $knownAt) {
          startsOn
        }
      }
    `,
    key,
  )
}
