import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { EngagementOrderField } from '../../__generated__/EngagementPageQuery.graphql'
import type { EngagementTable_query$data, EngagementTable_query$key } from '../../__generated__/EngagementTable_query.graphql'
import type { EngagementTablePageQuery } from '../../__generated__/EngagementTablePageQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { ExportMenu } from '../../table/ExportMenu'
import { DataTable } from '../../table/DataTable'
import { ClientLink } from '../client/ClientLink'
import { useOpenClient } from '../client/use-open-client'
import { engagementFilter, engagementOrder } from './engagement-search'
import { EngagementFilters } from './EngagementFilters'
import { Score } from './Score'

type Row = NonNullable<NonNullable<EngagementTable_query$data['viewer']>['partner']>['engagement']['edges'][number]['node']

const clientCell = ({ client }: Row) => <ClientLink id={client.id} name={client.company.name} tab="engagement" />
const scoreCell = ({ reading }: Row) => <Score reading={reading} />

/** The clients by their engagement (F15); a name opens the client's panel at its engagement. */
export function EngagementTable({ data: key }: { data: EngagementTable_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate()
  const search = useSearch({ from: '/engagement' })
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<EngagementTablePageQuery, EngagementTable_query$key>(
    graphql`
      fragment EngagementTable_query on Query
      @refetchable(queryName: "EngagementTablePageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            engagement(filter: $filter, orderBy: $orderBy, first: $count, after: $cursor, asOf: $asOf, knownAt: $knownAt)
              @connection(key: "EngagementTable_engagement", filters: ["filter", "orderBy", "asOf", "knownAt"]) {
              totalCount
              summary {
                average
                median
              }
              ...EngagementFilters_list
              edges {
                node {
                  client {
                    id
                    company {
                      name
                    }
                  }
                  reading {
                    ...Score_reading
                    change
                    opportunity
                    readOn
                  }
                }
              }
            }
          }
        }
      }
    `,
    key,
  )
  const openClient = useOpenClient('engagement')
  const list = data.viewer?.partner?.engagement
  const rows = useMemo(() => list?.edges.map(({ node }) => node) ?? [], [list])
  const columns = useMemo<readonly Column<Row, EngagementOrderField>[]>(
    () => [
      { id: 'client', header: 'engagement.column.client', width: 260, cell: clientCell, sort: 'NAME' },
      { id: 'score', header: 'engagement.column.score', width: 150, cell: scoreCell, sort: 'SCORE' },
      { id: 'change', header: 'engagement.column.change', width: 110, align: 'end', cell: ({ reading }) => format.scoreChange(reading.change), sort: 'CHANGE' },
      { id: 'opportunity', header: 'engagement.column.opportunity', width: 320, cell: ({ reading }) => reading.opportunity },
      { id: 'readOn', header: 'engagement.column.readOn', width: 130, cell: ({ reading }) => format.date(reading.readOn) },
    ],
    [format],
  )
  if (!list) return null
  const change = (to: object) => void navigate({ to: '.', search: (now) => ({ ...now, ...to }), resetScroll: false })
  const filtered = search.q ?? search.band ?? search.area ?? search.opportunity
  return (
    <Section title="engagement.clients" anchor="clients">
      <DataTable<Row, EngagementOrderField>
        name="engagement"
        label={intl.formatMessage({ id: 'engagement.table' })}
        columns={columns}
        rows={rows}
        rowKey={({ client }) => client.id}
        total={list.totalCount}
        foot={{
          client: <FormattedMessage id="engagement.foot" />,
          score: (
            <>
              <span data-figure="average">{format.score(list.summary.average, 2)}</span> · <span data-figure="median">{format.score(list.summary.median, 2)}</span>
            </>
          ),
        }}
        count={intl.formatMessage({ id: 'engagement.count' }, { count: list.totalCount, number: format.number(list.totalCount) })}
        sorting={{ ...engagementOrder(search), direction: search.direction ?? 'ASC' }}
        onSort={({ field, direction }) => change({ sort: field, direction, page: search.page && '1' })}
        onMore={hasNext ? loadNext : undefined}
        loadingMore={isLoadingNext}
        page={search.page ? Number(search.page) : undefined}
        onPage={(page) => change({ page: page?.toString() })}
        onOpen={({ client }) => openClient(client)}
        rowName={({ client }) => client.company.name}
        filters={<EngagementFilters list={list} />}
        onClearFilters={filtered ? () => change({ q: undefined, band: undefined, area: undefined, opportunity: undefined, page: search.page && '1' }) : undefined}
        controls={<ExportMenu name={intl.formatMessage({ id: 'engagement.table' })} report={{ kind: 'ENGAGEMENT', engagementFilter: engagementFilter(search), engagementOrder: engagementOrder(search) }} />}
        empty={<EmptyState title="engagement.empty" text="engagement.empty.text" />}
      />
    </Section>
  )
}
