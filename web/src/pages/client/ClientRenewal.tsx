import { Anchor, Group, Paper, Table, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientRenewal_renewal$key } from '../../__generated__/ClientRenewal_renewal.graphql'
import { Facts } from '../../app/Facts'
import { LinkTo } from '../../app/LinkTo'
import { useFormat } from '../../language/format'
import { StatusBadge } from '../renewals/StatusBadge'

/** A renewal of the client: what is decided and until when, and the subscription now and after it (F5). */
export function ClientRenewal({ renewal: key }: { renewal: ClientRenewal_renewal$key }) {
  const id = useId()
  const format = useFormat()
  const renewal = useFragment(
    graphql`
      fragment ClientRenewal_renewal on Renewal {
        line {
          name
        }
        startsOn
        opensOn
        decideBy
        daysToStart(asOf: $asOf)
        status(asOf: $asOf)
        decision(asOf: $asOf)
        decidedOn(asOf: $asOf)
        manager
        mrr {
          amount
          currency
        }
        mrrChange {
          amount
          currency
        }
        subscription {
          openedOn
          firstSoldOn
          mrr {
            amount
            currency
          }
        }
      }
    `,
    key,
  )
  const { subscription } = renewal
  return (
    <Paper component="section" aria-labelledby={id} withBorder p="sm" radius="md" bg="transparent">
      <Group justify="space-between" mb="xs" gap="xs">
        <Title order={3} size="h5" id={id}>
          {renewal.line?.name ?? <FormattedMessage id="client.renewal.anyLine" />}
        </Title>
        <StatusBadge status={renewal.status} />
      </Group>
      <Facts
        facts={[
          [
            <FormattedMessage key="starts" id="client.renewal.startsOn" />,
            <FormattedMessage
              key="starts"
              id="client.renewal.in"
              values={{ date: format.date(renewal.startsOn), days: format.days(renewal.daysToStart) }}
            />,
          ],
          [<FormattedMessage key="by" id="client.renewal.decideBy" />, format.date(renewal.decideBy)],
          [<FormattedMessage key="opens" id="client.renewal.opensOn" />, format.date(renewal.opensOn)],
          [
            <FormattedMessage key="decision" id="client.renewal.decision" />,
            <Group key="decision" gap="xs">
              {renewal.decidedOn ? (
                <FormattedMessage
                  id="client.renewal.decided"
                  values={{
                    decision: <FormattedMessage id={`renewals.decision.${renewal.decision}`} />,
                    date: format.date(renewal.decidedOn),
                  }}
                />
              ) : (
                <FormattedMessage id={`renewals.decision.${renewal.decision}`} />
              )}
              <Anchor inherit renderRoot={(props) => <LinkTo to="/renewals" {...props} />}>
                <FormattedMessage id="client.renewal.page" />
              </Anchor>
            </Group>,
          ],
          [<FormattedMessage key="manager" id="client.renewal.manager" />, renewal.manager ?? <FormattedMessage key="none" id="client.unknown" />],
        ]}
      />
      <Table mt="sm" verticalSpacing={6} aria-labelledby={id}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            <Table.Th ta="end">
              <FormattedMessage id="client.renewal.current" />
            </Table.Th>
            <Table.Th ta="end">
              <FormattedMessage id="client.renewal.next" />
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="numeric">
          <Table.Tr>
            <Table.Th scope="row">
              <FormattedMessage id="client.renewal.since" />
            </Table.Th>
            <Table.Td ta="end">{format.date(subscription?.openedOn)}</Table.Td>
            <Table.Td ta="end">{format.date(renewal.startsOn)}</Table.Td>
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">
              <FormattedMessage id="client.subscriptions.firstSold" />
            </Table.Th>
            <Table.Td ta="end">{format.date(subscription?.firstSoldOn)}</Table.Td>
            <Table.Td />
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">
              <FormattedMessage id="client.mrr" />
            </Table.Th>
            <Table.Td ta="end">{format.money(subscription?.mrr, 'exact')}</Table.Td>
            <Table.Td ta="end">
              {format.money(renewal.mrr, 'exact')}
              {renewal.mrrChange && (
                <Text span display="block" size="xs" c="dimmed">
                  {format.moneyChange(renewal.mrrChange, 'exact')}
                </Text>
              )}
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Paper>
  )
}
