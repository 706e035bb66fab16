import { useMemo, useState, useTransition } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay'
import type { ChangePostings_query$data, ChangePostings_query$key } from '../__generated__/ChangePostings_query.graphql'
import type { ChangePostingsQuery } from '../__generated__/ChangePostingsQuery.graphql'
import type { ChangePostingsRefetchQuery, PostingOrderField } from '../__generated__/ChangePostingsRefetchQuery.graphql'
import { dash, useFormat, type Format } from '../language/format'
import { ClientLink } from '../pages/client/ClientLink'
import type { Column, Sorting } from '../table/column'
import { DataTable } from '../table/DataTable'
import { Nothing } from './Nothing'

type Row = NonNullable<NonNullable<ChangePostings_query$data['viewer']>['partner']>['pointChanges']['change']['postings']['edges'][number]['node']

interface Props {
  readonly variables: ChangePostingsQuery['variables']
  readonly name: string
}

/** The postings behind a change of points: the data before they are summed up. */
export function ChangePostings({ variables, name }: Props) {
  const query = useLazyLoadQuery<ChangePostingsQuery>(
    graphql`
      query ChangePostingsQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $figure: Figure!, $range: DateRange!) {
        ...ChangePostings_query
      }
    `,
    variables,
  )
  return <Postings query={query} name={name} />
}

function Postings({ query, name }: { readonly query: ChangePostings_query$key; readonly name: string }) {
  const intl = useIntl()
  const format = useFormat()
  const [busy, startTransition] = useTransition()
  const [sorting, setSorting] = useState<Sorting<PostingOrderField>>({ field: 'ON', direction: 'DESC' })
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<ChangePostingsRefetchQuery, ChangePostings_query$key>(
    graphql`
      fragment ChangePostings_query on Query
      @refetchable(queryName: "ChangePostingsRefetchQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        order: { type: "PostingOrder", defaultValue: { field: ON, direction: DESC } }
      ) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            pointChanges(range: $range, asOf: $asOf, knownAt: $knownAt) {
              change(figure: $figure) {
                postings(first: $count, after: $cursor, orderBy: $order) @connection(key: "ChangePostings_postings", filters: ["orderBy"]) {
                  totalCount
                  totalIsAtLeast
                  edges {
                    node {
                      id
                      on
                      kind
                      track
                      points
                      reverses {
                        id
                      }
                      line {
                        name
                      }
                      client {
                        id
                        company {
                          name
                        }
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
  const connection = data.viewer?.partner?.pointChanges.change.postings
  const rows = useMemo(() => connection?.edges.map(({ node }) => node) ?? [], [connection])
  const columns = useMemo(() => columnsOf(format), [format])
  const sort = (chosen: Sorting<PostingOrderField>) => {
    setSorting(chosen)
    startTransition(() => void refetch({ order: chosen, count: 50 }, { fetchPolicy: 'store-or-network' }))
  }
  const total = connection?.totalCount ?? 0
  return (
    <DataTable
      name="drill.postings"
      label={name}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      total={total}
      count={intl.formatMessage({ id: connection?.totalIsAtLeast ? 'drill.postings.atLeast' : 'drill.postings.count' }, { count: total })}
      sorting={sorting}
      onSort={sort}
      onMore={hasNext ? loadNext : undefined}
      loadingMore={isLoadingNext}
      busy={busy}
      empty={<Nothing />}
      maxHeight="48vh"
    />
  )
}

function columnsOf(format: Format): readonly Column<Row, PostingOrderField>[] {
  return [
    { id: 'on', header: 'drill.column.on', sort: 'ON', width: 130, cell: ({ on }) => format.date(on) },
    {
      id: 'client',
      header: 'drill.client',
      width: 240,
      cell: ({ client }) => (client ? <ClientLink id={client.id} name={client.company.name} /> : <FormattedMessage id="drill.noClient" />),
    },
    { id: 'line', header: 'drill.column.line', width: 150, cell: ({ line }) => line?.name ?? dash },
    { id: 'track', header: 'drill.column.track', width: 120, cell: ({ track }) => <FormattedMessage id={`track.${track}`} /> },
    {
      id: 'kind',
      header: 'drill.column.kind',
      width: 150,
      cell: ({ kind, reverses }) =>
        reverses ? (
          <FormattedMessage id="drill.reversal" values={{ kind: <FormattedMessage id={`explain.kind.${kind}`} /> }} />
        ) : (
          <FormattedMessage id={`explain.kind.${kind}`} />
        ),
    },
    { id: 'points', header: 'drill.column.points', sort: 'POINTS', align: 'end', width: 130, cell: ({ points }) => format.change(points) },
  ]
}
