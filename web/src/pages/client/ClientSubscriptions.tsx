import { Table, Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientSubscriptions_client$key } from '../../__generated__/ClientSubscriptions_client.graphql'
import { useFormat } from '../../language/format'
import { PanelSection } from './PanelSection'

/** The subscriptions of a client's company (F4), closed ones too, and the MRR that the open ones come to. */
export function ClientSubscriptions({ client: key }: { client: ClientSubscriptions_client$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { subscriptions, mrr, mrrInUSD } = useFragment(
    graphql`
      fragment ClientSubscriptions_client on Client {
        subscriptions(asOf: $asOf, knownAt: $knownAt, openOnly: false) {
          id
          line {
            name
          }
          mrr {
            amount
            currency
          }
          firstSoldOn
          closedOn
        }
        mrr(asOf: $asOf, knownAt: $knownAt) {
          amount
          currency
        }
        mrrInUSD(asOf: $asOf, knownAt: $knownAt) {
          amount
          currency
        }
      }
    `,
    key,
  )
  const inUSD = mrr.length === 1 && mrr[0]?.currency === mrrInUSD.currency
  return (
    <PanelSection title="client.subscriptions">
      {subscriptions.length === 0 ? (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="client.subscriptions.none" />
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={400} type="native">
          <Table aria-label={intl.formatMessage({ id: 'client.subscriptions' })} verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>
                  <FormattedMessage id="client.subscriptions.line" />
                </Table.Th>
                <Table.Th>
                  <FormattedMessage id="client.subscriptions.firstSold" />
                </Table.Th>
                <Table.Th ta="end">
                  <FormattedMessage id="client.mrr" />
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {subscriptions.map((subscription) => (
                <Table.Tr key={subscription.id} c={subscription.closedOn ? 'dimmed' : ''}>
                  <Table.Td>{subscription.line.name}</Table.Td>
                  <Table.Td>
                    {format.date(subscription.firstSoldOn)}
                    {subscription.closedOn && (
                      <Text span size="xs" display="block">
                        <FormattedMessage id="client.subscriptions.closed" values={{ date: format.date(subscription.closedOn) }} />
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td ta="end" className="numeric">
                    {format.money(subscription.mrr, 'exact')}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th colSpan={2} scope="row">
                  <FormattedMessage id="client.mrr.total" />
                </Table.Th>
                <Table.Td ta="end" className="numeric" fw={650}>
                  {format.list(mrr.map((money) => format.money(money, 'exact'))) || format.money(mrrInUSD, 'exact')}
                  {!inUSD && mrr.length > 0 && (
                    <Text span display="block" size="xs" c="dimmed">
                      <FormattedMessage id="client.mrr.inUSD" values={{ money: format.money(mrrInUSD, 'exact') }} />
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            </Table.Tfoot>
          </Table>
        </Table.ScrollContainer>
      )}
    </PanelSection>
  )
}
