import { Button, Table } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { Figure } from '../../__generated__/ExplanationQuery.graphql'
import type { SoldPointsClients_query$key } from '../../__generated__/SoldPointsClients_query.graphql'
import type { SoldPointsClientsQuery } from '../../__generated__/SoldPointsClientsQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Explained } from '../../explain/Explained'
import { useFormat } from '../../language/format'
import { ClientLink } from '../client/ClientLink'
import { rowsOf } from './month-rows'
import classes from './tier.module.css'

const page = 25

interface Props {
  readonly query: SoldPointsClients_query$key
  /** The days of the month whose movements count. */
  readonly from: string
  readonly on: string
}

/** The clients behind a month's sold points, each with its part of every row (F24). */
export function SoldPointsClients({ query, from, on }: Props) {
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
  const rows = rowsOf(clients.edges.map(({ node }) => node))
  return (
    <>
      <Table.ScrollContainer minWidth={560}>
        <Table verticalSpacing={6} aria-label={intl.formatMessage({ id: 'tier.clients' })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">
                <FormattedMessage id="tier.client" />
              </Table.Th>
              {rows.map(({ row }) => (
                <Table.Th key={row} scope="col" ta="end">
                  <FormattedMessage id={`tier.row.${row}`} />
                </Table.Th>
              ))}
              <Table.Th scope="col" ta="end">
                <FormattedMessage id="tier.row.total" />
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {clients.edges.map(({ cursor, node }) => {
              const { client, total } = node
              const opens = (figure: Figure, points: string, days: { from?: string; on: string }) =>
                client ? (
                  <Explained figure={figure} client={client.id} {...days}>
                    {points}
                  </Explained>
                ) : (
                  points
                )
              return (
                <Table.Tr key={cursor}>
                  <Table.Th scope="row" fw={500}>
                    {client ? <ClientLink id={client.id} name={client.company.name} /> : <FormattedMessage id="tier.split.unassigned" />}
                  </Table.Th>
                  {rows.map(({ row, figure, of }) => (
                    <Table.Td key={row} className={classes['amount'] ?? ''}>
                      {of(node) === '0' ? format.points('0') : opens(figure, format.change(of(node)), { from, on })}
                    </Table.Td>
                  ))}
                  <Table.Td className={classes['amount'] ?? ''}>{opens('SOLD', format.points(total), { on })}</Table.Td>
                </Table.Tr>
              )
            })}
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
