import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState, type ComponentProps } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { StatementLinesQuery } from '../../__generated__/StatementLinesQuery.graphql'
import type { StatementLines_query$data, StatementLines_query$key } from '../../__generated__/StatementLines_query.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Section } from '../../app/Section'
import { dash, useFormat } from '../../language/format'
import { Amounts } from '../../table/Amounts'
import { DataTable } from '../../table/DataTable'
import type { Column } from '../../table/column'
import { ClientLink } from '../client/ClientLink'
import { LineAmount } from './LineAmount'
import { LineFilters } from './LineFilters'

type Statement = NonNullable<NonNullable<NonNullable<StatementLines_query$data['viewer']>['partner']>['commissionStatement']>

/** A line of a statement, with its place, by which it is told apart. */
export interface StatementLine {
  readonly place: number
  readonly line: Statement['lines']['edges'][number]['node']
}

const rowKey = ({ place }: StatementLine) => String(place)

interface Props {
  readonly query: StatementLines_query$key
  /** The first days of the statement's months. */
  readonly months: readonly string[]
}

/** The lines of a statement, and below them what they come to. All are loaded one page after the other, so that a print has them all. */
export function StatementLines({ query, months }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const search = useSearch({ from: '/commissions/$statement' })
  const navigate = useNavigate({ from: '/commissions/$statement' })
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<StatementLinesQuery, StatementLines_query$key>(
    graphql`
      fragment StatementLines_query on Query
      @refetchable(queryName: "StatementLinesQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            commissionStatement(id: $statement, asOf: $asOf, knownAt: $knownAt) {
              lines(first: $count, after: $cursor, filter: $lines) @connection(key: "StatementLines_lines", filters: ["filter"]) {
                totalCount
                accrued {
                  amount
                  currency
                }
                converted {
                  amount
                  currency
                }
                edges {
                  node {
                    kind
                    client {
                      id
                      company {
                        name
                      }
                    }
                    line {
                      name
                    }
                    paidOn
                    net {
                      amount
                      currency
                    }
                    accrual {
                      amount
                      currency
                    }
                    spotRate {
                      on
                      base
                      quote
                      rate
                    }
                    converted {
                      amount
                      currency
                    }
                    pending
                    earnsUntil
                    sale {
                      on
                    }
                    carriedFrom {
                      from
                      to
                    }
                    explanation {
                      share
                      product {
                        numerator
                        denominator
                        decimal
                      }
                      conversion {
                        numerator
                        denominator
                        decimal
                      }
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
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (hasNext && !isLoadingNext && !failed) loadNext(100, { onComplete: (error) => setFailed(error !== null) })
  }, [failed, hasNext, isLoadingNext, loadNext])
  const lines = data.viewer?.partner?.commissionStatement?.lines
  const rows = useMemo(() => lines?.edges.map(({ node }, place) => ({ place, line: node })) ?? [], [lines])
  const columns = useColumns()
  if (!lines) return null
  const { kind, pending, month } = search
  const change: ComponentProps<typeof LineFilters>['onChange'] = (next) => void navigate({ search: (now) => ({ ...now, ...next }), resetScroll: false })
  return (
    <Section title="statement.lines" anchor="lines">
      <DataTable<StatementLine>
        name="statement-lines"
        label={intl.formatMessage({ id: 'statement.lines' })}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        total={lines.totalCount}
        count={intl.formatMessage({ id: 'statement.lines.count' }, { count: lines.totalCount })}
        loadingMore={isLoadingNext}
        foot={{
          client: <FormattedMessage id="statement.lines.sum" />,
          accrual: <Amounts of={lines.accrued} />,
          converted: format.money(lines.converted, 'exact'),
        }}
        filters={<LineFilters search={search} months={months} onChange={change} />}
        onClearFilters={kind || pending || month ? () => change({ kind: undefined, pending: undefined, month: undefined }) : undefined}
        empty={<EmptyState title="statement.lines.none" text="statement.lines.none.text" />}
      />
    </Section>
  )
}

function useColumns(): readonly Column<StatementLine>[] {
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'client',
        header: 'statement.client',
        width: 180,
        cell: ({ line: { client, carriedFrom } }) => {
          if (client) return <ClientLink id={client.id} name={client.company.name} />
          return carriedFrom ? <FormattedMessage id="statement.carriedFrom" values={{ quarter: format.dateRange(carriedFrom.from, carriedFrom.to) }} /> : dash
        },
      },
      { id: 'kind', header: 'statement.kind', width: 108, cell: ({ line }) => <FormattedMessage id={`statement.kind.${line.kind}`} /> },
      { id: 'line', header: 'statement.line', width: 108, cell: ({ line }) => line.line?.name ?? dash },
      { id: 'paidOn', header: 'statement.paidOn', width: 112, cell: ({ line }) => format.date(line.paidOn) },
      { id: 'net', header: 'statement.net', align: 'end', width: 116, cell: ({ line }) => format.money(line.net, 'exact') },
      { id: 'accrual', header: 'statement.accrual', align: 'end', width: 112, cell: ({ line }) => format.money(line.accrual, 'exact') },
      { id: 'rate', header: 'statement.rate', align: 'end', width: 118, cell: ({ line }) => (line.spotRate ? format.exact(line.spotRate.rate) : dash) },
      { id: 'converted', header: 'statement.converted', align: 'end', width: 120, cell: ({ line }) => <LineAmount line={line} /> },
    ],
    [format],
  )
}
