import { Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { RenewalFilters_partner$key } from '../../__generated__/RenewalFilters_partner.graphql'
import type { RenewalsTable_query$data, RenewalsTable_query$key } from '../../__generated__/RenewalsTable_query.graphql'
import type { RenewalsTablePaginationQuery } from '../../__generated__/RenewalsTablePaginationQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Section } from '../../app/Section'
import type { Step } from '../../app/use-typing'
import { DataTable } from '../../table/DataTable'
import { useOpenClient } from '../client/use-open-client'
import type { Sorting } from '../../table/column'
import { ExportMenu } from '../../table/ExportMenu'
import { RenewalFilters } from './RenewalFilters'
import { renewalColumns } from './renewal-columns'
import { useRenewalsFoot } from './useRenewalsFoot'
import { readSorting, renewalsVariables, writeSorting, type Field, type RenewalsSearch } from './search'

type Partner = NonNullable<NonNullable<RenewalsTable_query$data['viewer']>['partner']>
/** A line of the table. */
export type Row = Partner['renewals']['edges'][number]['node']

/** The renewals, as filtered and sorted by the address. */
export function RenewalsTable({ query, partner }: { query: RenewalsTable_query$key; partner: RenewalFilters_partner$key }) {
  const intl = useIntl()
  const search = useSearch({ from: '/renewals' })
  const navigate = useNavigate({ from: '/renewals' })
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<RenewalsTablePaginationQuery, RenewalsTable_query$key>(
    graphql`
      fragment RenewalsTable_query on Query
      @refetchable(queryName: "RenewalsTablePaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            ...useRenewalsFoot_partner
            renewals(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy, asOf: $asOf, knownAt: $knownAt)
              @connection(key: "RenewalsTable_renewals", filters: ["filter", "orderBy", "asOf", "knownAt"]) {
              totalCount
              edges {
                node {
                  client {
                    id
                    company {
                      id
                      name
                    }
                    ...OwnerMenu_client
                  }
                  renewal {
                    id
                    line {
                      id
                      name
                    }
                    opensOn
                    decideBy
                    startsOn
                    daysToStart(asOf: $asOf)
                    status(asOf: $asOf)
                    manager
                    mrr {
                      amount
                      currency
                    }
                    mrrChangeInUSD {
                      amount
                      currency
                    }
                    subscription {
                      id
                      mrr {
                        amount
                        currency
                      }
                    }
                    ...DecisionMenu_renewal
                  }
                  ...DecisionMenu_clientRenewal
                }
              }
            }
          }
        }
      }
    `,
    query,
  )
  const list = data.viewer?.partner?.renewals
  const rows = useMemo(() => list?.edges.map(({ node }) => node) ?? [], [list])
  const columns = useMemo(() => renewalColumns(), [])
  const openClient = useOpenClient('renewals')
  const change = (next: Partial<RenewalsSearch>, step?: Step) => void navigate({ search: (now) => ({ ...now, page: now.page && 1, ...next }), ...step, resetScroll: false })
  const { search: text, status, decision, owner, manager, starts } = search
  const filtered = [text, status, decision, owner, manager, starts].some((value) => value !== undefined)
  const clear = () => change({ search: undefined, status: undefined, decision: undefined, owner: undefined, manager: undefined, starts: undefined })
  const { filter } = renewalsVariables(search)
  const sorting: Sorting<Field> = readSorting(search.sort) ?? { field: 'START', direction: 'ASC' }
  const total = list?.totalCount ?? 0
  const foot = useRenewalsFoot(data.viewer?.partner)
  return (
    <Section title="renewals.list" anchor="renewals">
      <DataTable
        name="renewals"
        label={intl.formatMessage({ id: 'renewals.title' })}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        total={total}
        count={intl.formatMessage({ id: 'renewals.count' }, { count: total })}
        sorting={sorting}
        onSort={(sorting) => change({ sort: writeSorting(sorting) })}
        onMore={hasNext ? loadNext : undefined}
        loadingMore={isLoadingNext}
        page={search.page}
        onPage={(page) => change({ page })}
        onOpen={({ client }) => openClient(client)}
        filters={<RenewalFilters partner={partner} search={search} onChange={change} />}
        {...(foot && { foot })}
        controls={<ExportMenu name={intl.formatMessage({ id: 'renewals.title' })} report={{ kind: 'RENEWALS', renewalFilter: filter, renewalOrder: sorting }} />}
        onClearFilters={filtered ? clear : undefined}
        empty={<EmptyState title="renewals.empty" text="renewals.empty.text" />}
      />
      <Text size="sm" c="dimmed" mt="xs">
        <FormattedMessage id="renewals.window" />
      </Text>
    </Section>
  )
}

// Two partners of a company share its renewals, and a company is one client of a partner.
function rowKey({ renewal }: Row): string {
  return renewal.id
}
