import { Button, Checkbox, Group, Table, Text } from '@mantine/core'
import { useState, useTransition } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { ClientSales_query$key } from '../../__generated__/ClientSales_query.graphql'
import type { ClientSalesPageQuery } from '../../__generated__/ClientSalesPageQuery.graphql'
import { useFormat } from '../../language/format'
import { ClientSaleRow } from './ClientSaleRow'
import { PanelSection } from './PanelSection'

const page = 25

/** The sales history (F22): every sale that earned points, whether it still counts, and until when. */
export function ClientSales({ data: key }: { data: ClientSales_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const [open, setOpen] = useState<string>()
  const [activeOnly, setActiveOnly] = useState(false)
  const [waiting, start] = useTransition()
  const { data, hasNext, isLoadingNext, loadNext, refetch } = usePaginationFragment<ClientSalesPageQuery, ClientSales_query$key>(
    graphql`
      fragment ClientSales_query on Query
      @refetchable(queryName: "ClientSalesPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 25 }
        cursor: { type: "String" }
        activeOnly: { type: "Boolean", defaultValue: false }
      ) {
        viewer(asPartner: $eyes) {
          client(id: $client) {
            sales(first: $count, after: $cursor, activeOnly: $activeOnly, asOf: $asOf, knownAt: $knownAt)
              @connection(key: "ClientSales_sales", filters: ["activeOnly", "asOf", "knownAt"]) {
              totalCount
              pointsLeft
              edges {
                cursor
                node {
                  ...ClientSaleRow_sale
                }
              }
            }
          }
        }
      }
    `,
    key,
  )
  const sales = data.viewer?.client?.sales
  if (!sales) return null
  return (
    <PanelSection
      title="client.sales"
      controls={
        <Checkbox
          size="sm"
          label={intl.formatMessage({ id: 'client.sales.activeOnly' })}
          checked={activeOnly}
          disabled={waiting}
          onChange={(event) => {
            const { checked } = event.currentTarget
            setActiveOnly(checked)
            start(() => {
              refetch({ activeOnly: checked, count: page })
            })
          }}
        />
      }
    >
      {sales.edges.length === 0 ? (
        <Text size="sm" c="dimmed">
          <FormattedMessage id={activeOnly ? 'client.sales.noneActive' : 'client.sales.none'} />
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={520} type="native">
          <Table aria-label={intl.formatMessage({ id: 'client.sales' })} verticalSpacing={6} opacity={waiting ? 0.6 : 1}>
            <Table.Thead>
              <Table.Tr>
                {(['on', 'line', 'dealType', 'mrr', 'points', 'status'] as const).map((column) => (
                  <Table.Th key={column} ta={column === 'mrr' || column === 'points' ? 'end' : 'start'}>
                    <FormattedMessage id={column === 'mrr' ? 'client.mrr' : column === 'line' ? 'client.subscriptions.line' : `client.sales.${column}`} />
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sales.edges.map(({ cursor, node }) => (
                <ClientSaleRow key={cursor} sale={node} open={open === cursor} onToggle={() => setOpen((now) => (now === cursor ? undefined : cursor))} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Group justify="space-between" mt="xs">
        <Text size="sm" c="dimmed" aria-live="polite">
          <FormattedMessage
            id="client.sales.count"
            values={{ count: sales.totalCount, number: format.number(sales.totalCount), points: format.points(sales.pointsLeft) }}
          />
        </Text>
        {hasNext && (
          <Button variant="default" size="xs" loading={isLoadingNext} onClick={() => loadNext(page)}>
            <FormattedMessage id="explain.more" />
          </Button>
        )}
      </Group>
    </PanelSection>
  )
}
