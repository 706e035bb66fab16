import { Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { BreakdownTable_query$key } from '../../__generated__/BreakdownTable_query.graphql'
import type { BreakdownTableQuery } from '../../__generated__/BreakdownTableQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Explained } from '../../explain/Explained'
import { useFormat } from '../../language/format'
import { DataTable } from '../../table/DataTable'
import { useOpenClient } from '../client/use-open-client'
import { ExportMenu } from '../../table/ExportMenu'
import { BreakdownFilters } from './BreakdownFilters'
import type { Sorting } from '../../table/column'
import type { Field } from './breakdown-search'
import { breakdownColumns, type Row } from './columns'

/** Points by client, with the sum of all (F21). */
export function BreakdownTable({ query }: { query: BreakdownTable_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate({ from: '/tier/breakdown' })
  const { dealType, market, search, sort = 'TOTAL', direction } = useSearch({ from: '/tier/breakdown' })
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<BreakdownTableQuery, BreakdownTable_query$key>(
    graphql`
      fragment BreakdownTable_query on Query
      @refetchable(queryName: "BreakdownTableQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            pointsBreakdown(filter: $filter, orderBy: $orderBy, first: $count, after: $cursor, asOf: $asOf, knownAt: $knownAt)
              @connection(key: "BreakdownTable_pointsBreakdown") {
              totalCount
              sum {
                sourced
                assisted
                sold
                managed
                total
              }
              unassigned {
                total
              }
              edges {
                node {
                  client {
                    id
                    company {
                      name
                    }
                  }
                  points {
                    sourced
                    assisted
                    sold
                    managed
                    total
                  }
                  market
                  ended
                }
              }
            }
          }
        }
      }
    `,
    query,
  )
  const openClient = useOpenClient('points')
  const breakdown = data.viewer?.partner?.pointsBreakdown
  const edges = breakdown?.edges
  const rows = useMemo<readonly Row[]>(() => edges?.map(({ node }) => node) ?? [], [edges])
  const columns = useMemo(() => breakdownColumns(format, dealType), [format, dealType])
  if (!breakdown) return null
  const sorting: Sorting<Field> = { field: sort, direction: direction === 'asc' ? 'ASC' : 'DESC' }
  const { sum, unassigned, totalCount } = breakdown
  const filtered = dealType !== undefined || market !== undefined || search !== undefined
  // The sum of some clients is no figure that opens by itself; that of all is, unless points without a client come on top.
  const whole = !filtered && unassigned.total === '0'
  const summed = (figure: 'SOURCED' | 'ASSISTED' | 'SOLD' | 'MANAGED' | 'TOTAL', points: string) =>
    whole ? <Explained figure={figure}>{format.points(points)}</Explained> : format.points(points)
  return (
    <>
      <DataTable
        name="breakdown"
        label={intl.formatMessage({ id: 'breakdown.title' })}
        columns={columns}
        rows={rows}
        rowKey={({ client }) => client.id}
        total={totalCount}
        count={intl.formatMessage({ id: 'breakdown.count' }, { count: totalCount })}
        sorting={sorting}
        onSort={({ field, direction: way }) =>
          void navigate({
            search: (now) => ({ ...now, sort: field === 'TOTAL' ? undefined : field, direction: way === 'ASC' ? 'asc' : undefined }),
            resetScroll: false,
          })
        }
        onMore={hasNext ? loadNext : undefined}
        loadingMore={isLoadingNext}
        onOpen={({ client }) => openClient(client)}
        foot={{
          client: <FormattedMessage id="breakdown.sum" />,
          sourced: summed('SOURCED', sum.sourced),
          assisted: summed('ASSISTED', sum.assisted),
          sold: summed('SOLD', sum.sold),
          managed: summed('MANAGED', sum.managed),
          total: summed('TOTAL', sum.total),
        }}
        filters={<BreakdownFilters />}
        controls={<ExportMenu name={intl.formatMessage({ id: 'breakdown.title' })} report={{ kind: 'POINTS_BREAKDOWN', dealType, market, search, breakdownOrder: sorting }} />}
        onClearFilters={
          filtered
            ? () => void navigate({ search: (now) => ({ ...now, dealType: undefined, market: undefined, search: undefined }), resetScroll: false })
            : undefined
        }
        empty={<EmptyState title="breakdown.none" text="breakdown.none.text" />}
      />
      {unassigned.total !== '0' && (
        <Text size="sm" c="dimmed" mt="xs">
          <FormattedMessage id="breakdown.unassigned" values={{ points: format.points(unassigned.total) }} />
        </Text>
      )}
    </>
  )
}
