import { Button, Table } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { SoldPointsClients_query$key } from '../../__generated__/SoldPointsClients_query.graphql'
import type { SoldPointsClientsQuery } from '../../__generated__/SoldPointsClientsQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { useFormat } from '../../language/format'
import { ClientName } from './ClientName'

const page = 25

/** The clients behind a month's sold points, each with its part of every row (F24). */
export function SoldPointsClients({ query }: { query: SoldPointsClients_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<SoldPointsClientsQuery, SoldPointsClients_query$key>(
    graphql`
      fragment SoldPointsClients_query on Query
      @refetchable(queryName: "SoldPointsClientsQuery")
      @argumentDefinitions(
        tab: { type: "SoldPointsTab!" }
        orderBy: { type: "SoldPointsByClientOrder!" }
        count: { type: "Int", defaultValue: 25 }
        cursor: { type: "String" }
      ) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            pointsInMonth(month: $month, asOf: $asOf, knownAt: $knownAt) {
              byClient(tab: $tab, orderBy: $orderBy, first: $count, after: $cursor)
                @connection(key: "SoldPointsClients_byClient", filters: ["tab", "orderBy"]) {
                totalCount
                edges {
                  cursor
                  node {
                    client {
                      id
                      company {
                        name
                      }
                    }
                    new
                    increased
                    expiredOrChurned
                    decreased
                    adjusted
                    total
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
  const clients = data.viewer?.partner?.pointsInMonth.byClient
  if (!clients || clients.totalCount === 0) return <EmptyState title="tier.clients.none" text="tier.clients.none.text" />
  const adjusted = clients.edges.some(({ node }) => node.adjusted !== '0')
  const change = (points: string) => (points === '0' ? format.points('0') : format.change(points))
  return (
    <>
      <Table.ScrollContainer minWidth={560}>
        <Table verticalSpacing={6} aria-label={intl.formatMessage({ id: 'tier.clients' })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">
                <FormattedMessage id="tier.client" />
              </Table.Th>
              {(['new', 'increased', 'expired', 'decreased', ...(adjusted ? (['adjusted'] as const) : []), 'total'] as const).map((column) => (
                <Table.Th key={column} scope="col" ta="end">
                  <FormattedMessage id={`tier.row.${column}`} />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {clients.edges.map(({ cursor, node }) => (
              <Table.Tr key={cursor}>
                <Table.Th scope="row" fw={500}>
                  {node.client ? <ClientName id={node.client.id} name={node.client.company.name} /> : <FormattedMessage id="tier.split.unassigned" />}
                </Table.Th>
                {[change(node.new), change(node.increased), change(node.expiredOrChurned), change(node.decreased), ...(adjusted ? [change(node.adjusted)] : []), format.points(node.total)].map(
                  (text, index) => (
                    // The columns never change places.
                    // oxlint-disable-next-line react/no-array-index-key
                    <Table.Td key={index} ta="end" className="numeric">
                      {text}
                    </Table.Td>
                  ),
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {hasNext && (
        <Button mt="sm" variant="default" loading={isLoadingNext} onClick={() => loadNext(page)} className="no-print">
          <FormattedMessage id="tier.clients.more" values={{ shown: clients.edges.length, all: clients.totalCount }} />
        </Button>
      )}
    </>
  )
}
