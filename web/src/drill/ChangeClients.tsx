import { Text } from '@mantine/core'
import { useMemo, useState, useTransition } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { ChangeClients_query$data, ChangeClients_query$key } from '../__generated__/ChangeClients_query.graphql'
import type { ChangeClientsRefetchQuery, PointChangeClientOrderField } from '../__generated__/ChangeClientsRefetchQuery.graphql'
import { Explained } from '../explain/Explained'
import { useFormat, type Format } from '../language/format'
import { ClientLink } from '../pages/client/ClientLink'
import type { Column, Sorting } from '../table/column'
import { DataTable } from '../table/DataTable'
import { largest, type ChangeDrill } from './drills'
import { Nothing } from './Nothing'

type Row = NonNullable<NonNullable<ChangeClients_query$data['viewer']>['partner']>['pointChanges']['change']['clients']['edges'][number]['node']

interface Props {
  readonly query: ChangeClients_query$key
  readonly drill: ChangeDrill
  readonly name: string
  readonly from: string
  readonly to: string
}

/** The clients behind a change of points. */
export function ChangeClients({ query, drill, name, from, to }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const [busy, startTransition] = useTransition()
  const [sorting, setSorting] = useState(largest(drill))
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<ChangeClientsRefetchQuery, ChangeClients_query$key>(
    graphql`
      fragment ChangeClients_query on Query
      @refetchable(queryName: "ChangeClientsRefetchQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        order: { type: "PointChangeClientOrder", defaultValue: { field: POINTS, direction: DESC } }
      ) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            pointChanges(range: $range, asOf: $asOf, knownAt: $knownAt) {
              change(figure: $figure) {
                clients(first: $count, after: $cursor, orderBy: $order) @connection(key: "ChangeClients_clients", filters: ["orderBy"]) {
                  totalCount
                  edges {
                    node {
                      points
                      postingCount
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
  const connection = data.viewer?.partner?.pointChanges.change.clients
  const rows = useMemo(() => connection?.edges.map(({ node }) => node) ?? [], [connection])
  const columns = useMemo(() => columnsOf(format, drill, from, to), [format, drill, from, to])
  const sort = (chosen: Sorting<PointChangeClientOrderField>) => {
    setSorting(chosen)
    startTransition(() => void refetch({ order: chosen, count: 50 }, { fetchPolicy: 'store-or-network' }))
  }
  return (
    <DataTable
      name="drill.clients"
      label={name}
      columns={columns}
      rows={rows}
      rowKey={({ client }) => client?.id ?? ''}
      total={connection?.totalCount ?? 0}
      count={intl.formatMessage({ id: 'drill.clients.count' }, { count: connection?.totalCount ?? 0 })}
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

function columnsOf(format: Format, drill: ChangeDrill, from: string, to: string): readonly Column<Row, PointChangeClientOrderField>[] {
  return [
    {
      id: 'client',
      header: 'drill.client',
      sort: 'NAME',
      width: 320,
      cell: ({ client }) =>
        client ? (
          <ClientLink id={client.id} name={client.company.name} />
        ) : (
          <Text span inherit c="dimmed">
            <FormattedMessage id="drill.noClient" />
          </Text>
        ),
    },
    {
      id: 'points',
      header: 'drill.column.points',
      sort: 'POINTS',
      align: 'end',
      width: 150,
      cell: ({ client, points }) =>
        client ? (
          <Explained figure={drill} client={client.id} from={from} on={to}>
            {format.change(points)}
          </Explained>
        ) : (
          format.change(points)
        ),
    },
    { id: 'postings', header: 'drill.column.postings', sort: 'POSTINGS', align: 'end', width: 150, cell: ({ postingCount }) => format.number(postingCount) },
  ]
}
