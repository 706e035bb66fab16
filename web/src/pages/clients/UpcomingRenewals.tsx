import { Anchor, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { UpcomingRenewalsQuery } from '../../__generated__/UpcomingRenewalsQuery.graphql'
import type { UpcomingRenewals_query$data, UpcomingRenewals_query$key } from '../../__generated__/UpcomingRenewals_query.graphql'
import { EmptyState } from '../../app/EmptyState'
import { LinkTo } from '../../app/LinkTo'
import { OnRecord } from '../../app/OnRecord'
import { Section } from '../../app/Section'
import { dash, useFormat } from '../../language/format'
import { DataTable } from '../../table/DataTable'
import { ExportMenu } from '../../table/ExportMenu'
import type { Column } from '../../table/column'
import { useOpenClient } from '../client/use-open-client'
import { readRenewalSorting, writeRenewalSorting, type RenewalField } from './renewal-search'

type Renewals = NonNullable<NonNullable<NonNullable<UpcomingRenewals_query$data['viewer']>['partner']>['renewals']>
type RenewalRow = Renewals['edges'][number]['node']

const rowKey = ({ renewal }: RenewalRow) => renewal.id

/** The renewals ahead (F14): what changes, who of the partner's people was last in touch, and how much time is left. */
export function UpcomingRenewals({ query }: { query: UpcomingRenewals_query$key }) {
  const intl = useIntl()
  const navigate = useNavigate()
  const { renewalSort } = useSearch({ strict: false }) as { renewalSort?: string }
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<UpcomingRenewalsQuery, UpcomingRenewals_query$key>(
    graphql`
      fragment UpcomingRenewals_query on Query
      @refetchable(queryName: "UpcomingRenewalsQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 25 }
        cursor: { type: "String" }
        order: { type: "RenewalOrder!" }
      ) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            renewals(first: $count, after: $cursor, orderBy: $order, asOf: $asOf, knownAt: $knownAt)
              @connection(key: "UpcomingRenewals_renewals", filters: ["orderBy", "asOf", "knownAt"]) {
              totalCount
              edges {
                node {
                  client {
                    id
                    company {
                      id
                      name
                      crmUrl
                    }
                    products(asOf: $asOf, knownAt: $knownAt) {
                      id
                      name
                    }
                    lastActivity(asOf: $asOf) {
                      on
                      employee {
                        name
                      }
                    }
                  }
                  renewal {
                    id
                    startsOn
                    daysToStart(asOf: $asOf)
                    line {
                      name
                    }
                    mrrChange {
                      amount
                      currency
                    }
                    manager
                  }
                }
              }
            }
          }
        }
      }
    `,
    query,
  )
  const renewals = data.viewer?.partner?.renewals
  const rows = useMemo(() => renewals?.edges.map(({ node }) => node) ?? [], [renewals])
  const sorting = readRenewalSorting(renewalSort)
  const onMore = hasNext ? loadNext : undefined
  const openClient = useOpenClient('renewals')
  const onOpen = useCallback(({ client }: RenewalRow) => openClient(client), [openClient])
  const columns = useColumns()
  if (!renewals) return null
  return (
    <Section
      title="clients.renewals.title"
      controls={
        <Anchor size="sm" renderRoot={(props) => <LinkTo to="/renewals" {...props} />}>
          <FormattedMessage id="clients.renewals.all" />
        </Anchor>
      }
    >
      <OnRecord id="dates.onRecord.renewals" dated />
      <DataTable<RenewalRow, RenewalField>
        name="upcoming-renewals"
        label={intl.formatMessage({ id: 'clients.renewals.title' })}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        total={renewals.totalCount}
        count={intl.formatMessage({ id: 'clients.renewals.count' }, { count: renewals.totalCount })}
        sorting={sorting}
        onSort={(next) => void navigate({ to: '.', search: (now) => ({ ...now, renewalSort: writeRenewalSorting(next) }) as typeof now, resetScroll: false })}
        onMore={onMore}
        loadingMore={isLoadingNext}
        onOpen={onOpen}
        controls={<ExportMenu name={intl.formatMessage({ id: 'clients.renewals.title' })} report={{ kind: 'RENEWALS', renewalOrder: sorting }} />}
        maxHeight="24rem"
        empty={<EmptyState title="clients.renewals.none" text="clients.renewals.none.text" />}
      />
    </Section>
  )
}

function useColumns(): readonly Column<RenewalRow, RenewalField>[] {
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'client', header: 'clients.renewals.client', sort: 'NAME', width: 240, cell: ({ client }) => <CompanyInCrm {...client.company} /> },
      { id: 'products', header: 'clients.products', width: 200, cell: ({ client, renewal }) => renewal.line?.name ?? (client.products.length > 0 ? format.list(client.products.map(({ name }) => name)) : dash) },
      { id: 'change', header: 'clients.renewals.change', sort: 'MRR_CHANGE', align: 'end', width: 140, cell: ({ renewal }) => format.moneyChange(renewal.mrrChange) },
      {
        id: 'employee',
        header: 'clients.renewals.employee',
        width: 190,
        cell: ({ client: { lastActivity } }) =>
          lastActivity ? (
            <>
              {lastActivity.employee.name}
              <Text size="xs" c="dimmed">
                {format.date(lastActivity.on)}
              </Text>
            </>
          ) : (
            dash
          ),
      },
      { id: 'manager', header: 'clients.renewals.manager', width: 170, cell: ({ renewal }) => renewal.manager ?? dash },
      {
        id: 'time',
        header: 'clients.renewals.time',
        sort: 'START',
        width: 150,
        cell: ({ renewal }) => (
          <>
            {format.days(renewal.daysToStart)}
            <Text size="xs" c="dimmed">
              {format.date(renewal.startsOn)}
            </Text>
          </>
        ),
      },
    ],
    [format],
  )
}

/** A client's name, which opens its record in the CRM, or the page of the company where the source gives none. */
function CompanyInCrm({ id, name, crmUrl }: { id: string; name: string; crmUrl: string | null | undefined }) {
  if (crmUrl) {
    return (
      <Anchor inherit href={crmUrl} target="_blank" rel="noreferrer">
        {name}
      </Anchor>
    )
  }
  return (
    <Anchor inherit renderRoot={(props) => <LinkTo to="/companies/$company" params={{ company: id }} {...props} />}>
      {name}
    </Anchor>
  )
}
