import { Space, Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useMemo, useState, useTransition } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment, type PreloadedQuery } from 'react-relay'
import type { DealReport_query$data, DealReport_query$key } from '../__generated__/DealReport_query.graphql'
import type { DealReportQuery } from '../__generated__/DealReportQuery.graphql'
import type { DealOrderField, DealReportRefetchQuery } from '../__generated__/DealReportRefetchQuery.graphql'
import { useAsked } from '../api/use-asked'
import type { Range } from '../dates/range'
import { dash, useFormat, type Format } from '../language/format'
import { ClientLink } from '../pages/client/ClientLink'
import type { Column, Sorting } from '../table/column'
import { DataTable } from '../table/DataTable'
import type { DealDrill } from './drills'
import { Nothing } from './Nothing'
import { reportsOf } from './report'
import { ReportActions } from './ReportActions'

type Row = NonNullable<NonNullable<DealReport_query$data['viewer']>['partner']>['sharedSelling']['figure']['deals']['edges'][number]['node']

interface Props {
  readonly drill: DealDrill
  readonly range: Range
  readonly query: PreloadedQuery<DealReportQuery>
  readonly name: string
  readonly onActing: (acting: boolean) => void
}

/** The deals behind a number of shared selling. */
export function DealReport({ drill, range, query, name, onActing }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const place = useSearch({ from: '__root__' })
  const [busy, startTransition] = useTransition()
  const [sorting, setSorting] = useState<Sorting<DealOrderField>>({ field: 'OPENED_ON', direction: 'DESC' })
  const answer = useAsked<DealReportQuery>(
    graphql`
      query DealReportQuery($partner: ID, $eyes: ID, $asOf: Date, $number: SharedSellingNumber!, $range: DateRange!) @preloadable {
        ...DealReport_query
      }
    `,
    query,
  )
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<DealReportRefetchQuery, DealReport_query$key>(
    graphql`
      fragment DealReport_query on Query
      @refetchable(queryName: "DealReportRefetchQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        order: { type: "DealOrder", defaultValue: { field: OPENED_ON, direction: DESC } }
      ) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            sharedSelling(range: $range, asOf: $asOf) {
              from
              to
              figure(number: $number) {
                totals {
                  count
                  amountInUSD {
                    amount
                    currency
                  }
                }
                deals(first: $count, after: $cursor, orderBy: $order) @connection(key: "DealReport_deals", filters: ["orderBy"]) {
                  totalCount
                  edges {
                    node {
                      id
                      name
                      stage
                      dealType
                      openedOn
                      closedOn
                      amount {
                        amount
                        currency
                      }
                      product {
                        name
                      }
                      employee {
                        name
                      }
                      company {
                        name
                      }
                      client {
                        id
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
    answer,
  )
  const selling = data.viewer?.partner?.sharedSelling
  const connection = selling?.figure.deals
  const rows = useMemo(() => connection?.edges.map(({ node }) => node) ?? [], [connection])
  const columns = useMemo(() => columnsOf(format), [format])
  if (!selling || !connection) return null
  const { from, to } = selling
  const sort = (chosen: Sorting<DealOrderField>) => {
    setSorting(chosen)
    startTransition(() => void refetch({ order: chosen, count: 50 }, { fetchPolicy: 'store-or-network' }))
  }
  return (
    <>
      <Text mb="sm">
        <Text span fz="xl" fw={650} className="numeric">
          {format.number(selling.figure.totals.count)}
        </Text>
        {' · '}
        <Text span c="dimmed">
          <FormattedMessage id="drill.deals" values={{ amount: format.money(selling.figure.totals.amountInUSD), range: format.dateRange(from, to) }} />
        </Text>
      </Text>
      <ReportActions report={{ ...reportsOf(drill, place.asOf ? { from, to } : range, undefined), name }} onActing={onActing} />
      <Space h="md" />
      <DataTable
        name="drill.deals"
        label={name}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        total={connection.totalCount}
        count={intl.formatMessage({ id: 'drill.deals.count' }, { count: connection.totalCount })}
        sorting={sorting}
        onSort={sort}
        onMore={hasNext ? loadNext : undefined}
        loadingMore={isLoadingNext}
        busy={busy}
        empty={<Nothing />}
        maxHeight="48vh"
      />
    </>
  )
}

function columnsOf(format: Format): readonly Column<Row, DealOrderField>[] {
  return [
    {
      id: 'deal',
      header: 'drill.column.deal',
      width: 240,
      // A deal without a name goes by its product and company.
      cell: ({ name, product, company }) => name ?? ([product?.name, company?.name].filter(Boolean).join(' · ') || dash),
    },
    {
      id: 'company',
      header: 'drill.column.company',
      width: 210,
      cell: ({ company, client }) => (company ? client ? <ClientLink id={client.id} name={company.name} /> : company.name : dash),
    },
    { id: 'stage', header: 'drill.column.stage', width: 120, cell: ({ stage }) => <FormattedMessage id={`drill.stage.${stage}`} /> },
    { id: 'dealType', header: 'drill.column.dealType', width: 130, cell: ({ dealType }) => (dealType ? <FormattedMessage id={`dealType.${dealType}`} /> : dash) },
    { id: 'opened', header: 'drill.column.opened', sort: 'OPENED_ON', width: 130, cell: ({ openedOn }) => format.date(openedOn) },
    { id: 'closed', header: 'drill.column.closed', sort: 'CLOSED_ON', width: 130, cell: ({ closedOn }) => format.date(closedOn) },
    { id: 'amount', header: 'drill.column.amount', sort: 'AMOUNT', align: 'end', width: 130, cell: ({ amount }) => format.money(amount) },
    { id: 'product', header: 'drill.column.product', width: 150, optional: true, cell: ({ product }) => product?.name ?? dash },
    { id: 'employee', header: 'drill.column.employee', width: 150, optional: true, cell: ({ employee }) => employee?.name ?? dash },
  ]
}
