import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { ForecastLines_query$data, ForecastLines_query$key } from '../../__generated__/ForecastLines_query.graphql'
import type { ForecastLinesPageQuery } from '../../__generated__/ForecastLinesPageQuery.graphql'
import type { ForecastLinesQuery } from '../../__generated__/ForecastLinesQuery.graphql'
import { useAsked } from '../../api/use-asked'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { Amounts } from '../../table/Amounts'
import { DataTable } from '../../table/DataTable'
import { ClientLink } from '../client/ClientLink'
import type { OpenedEarning } from './load'

type Row = NonNullable<NonNullable<ForecastLines_query$data['viewer']>['partner']>['commissionForecast']['lines']['edges'][number]

/** The lines that are expected to earn in a month to come: what its forecast is the sum of. */
export default function ForecastLines({ month, query: asked }: OpenedEarning) {
  const intl = useIntl()
  const format = useFormat()
  const query = useAsked<ForecastLinesQuery>(
    graphql`
      query ForecastLinesQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $month: Date) @preloadable {
        ...ForecastLines_query
      }
    `,
    asked,
  )
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<ForecastLinesPageQuery, ForecastLines_query$key>(
    graphql`
      fragment ForecastLines_query on Query
      @refetchable(queryName: "ForecastLinesPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            commissionForecast(months: 12, asOf: $asOf, knownAt: $knownAt) {
              lines(first: $count, after: $cursor, month: $month) @connection(key: "ForecastLines_lines", filters: ["month"]) {
                totalCount
                monthly {
                  amount
                  currency
                }
                edges {
                  cursor
                  node {
                    client {
                      id
                      company {
                        name
                      }
                    }
                    line {
                      name
                    }
                    mrr {
                      amount
                      currency
                    }
                    monthly {
                      amount
                      currency
                    }
                    earnsUntil
                    sale {
                      on
                    }
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
  const lines = data.viewer?.partner?.commissionForecast.lines
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'client', header: 'statement.client', width: 240, cell: ({ node: { client } }) => (client ? <ClientLink id={client.id} name={client.company.name} /> : dash) },
      { id: 'line', header: 'statement.line', width: 150, cell: ({ node: { line } }) => line?.name ?? dash },
      { id: 'sold', header: 'commissions.soldOn', width: 140, cell: ({ node: { sale } }) => format.date(sale?.on) },
      { id: 'until', header: 'commissions.earnsUntil', width: 140, cell: ({ node: { earnsUntil } }) => format.date(earnsUntil) },
      { id: 'mrr', header: 'client.mrr', align: 'end', width: 140, cell: ({ node: { mrr } }) => format.money(mrr, 'exact') },
      { id: 'monthly', header: 'commissions.expected', align: 'end', width: 160, cell: ({ node: { monthly } }) => format.money(monthly, 'exact') },
    ],
    [format],
  )
  if (!lines) return null
  const title = intl.formatMessage({ id: 'commissions.earning' }, { month: format.month(month) })
  return (
    <DataTable<Row>
      name="commission-forecast"
      label={title}
      columns={columns}
      rows={lines.edges}
      rowKey={({ cursor }) => cursor}
      total={lines.totalCount}
      count={intl.formatMessage({ id: 'statement.lines.count' }, { count: lines.totalCount })}
      onMore={hasNext ? loadNext : undefined}
      loadingMore={isLoadingNext}
      maxHeight="24rem"
      foot={{
        client: <FormattedMessage id="statement.lines.sum" />,
        monthly: <Amounts of={lines.monthly} />,
      }}
      empty={
        <Text c="dimmed">
          <FormattedMessage id="statement.lines.none" />
        </Text>
      }
    />
  )
}
