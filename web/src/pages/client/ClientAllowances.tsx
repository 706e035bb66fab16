import { Group, Progress, SimpleGrid, Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientAllowances_allowance$key } from '../../__generated__/ClientAllowances_allowance.graphql'
import type { ClientAllowances_client$key } from '../../__generated__/ClientAllowances_client.graphql'
import { useFormat } from '../../language/format'
import { PanelSection } from './PanelSection'

/** The contact tier and the email tier of a client (F4): the limit of each, and its use. */
export function ClientAllowances({ client: key }: { client: ClientAllowances_client$key }) {
  const client = useFragment(
    graphql`
      fragment ClientAllowances_client on Client {
        contactTier(asOf: $asOf) {
          ...ClientAllowances_allowance
        }
        emailTier(asOf: $asOf) {
          ...ClientAllowances_allowance
        }
      }
    `,
    key,
  )
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <Allowance of="contacts" allowance={client.contactTier ?? null} />
      <Allowance of="emails" allowance={client.emailTier ?? null} />
    </SimpleGrid>
  )
}

function Allowance({ of, allowance: key }: { of: 'contacts' | 'emails'; allowance: ClientAllowances_allowance$key | null }) {
  const intl = useIntl()
  const format = useFormat()
  const allowance = useFragment(
    graphql`
      fragment ClientAllowances_allowance on Allowance {
        allowed
        used
        remaining
        share
        readOn
      }
    `,
    key,
  )
  const title = of === 'contacts' ? 'client.contactTier' : 'client.emailTier'
  if (!allowance) {
    return (
      <PanelSection title={title}>
        <Text size="sm" c="dimmed">
          <FormattedMessage id="client.unread" />
        </Text>
      </PanelSection>
    )
  }
  const over = allowance.remaining < 0
  return (
    <PanelSection title={title}>
      <Group justify="space-between" gap="xs" mb={4}>
        <Text size="sm" className="numeric">
          <FormattedMessage
            id="client.used"
            values={{ used: <b>{format.number(allowance.used)}</b>, allowed: format.number(allowance.allowed) }}
          />
        </Text>
        <Text size="sm" c="dimmed" className="numeric">
          {format.percent(allowance.share)}
        </Text>
      </Group>
      <Progress
        value={allowance.allowed > 0 ? Math.min(100, (100 * allowance.used) / allowance.allowed) : 100}
        color={over ? 'red' : 'indigo'}
        aria-label={intl.formatMessage({ id: title })}
      />
      <Text size="xs" c="dimmed" mt={4}>
        {over ? (
          <FormattedMessage id="client.over" values={{ count: -allowance.remaining, number: format.number(-allowance.remaining) }} />
        ) : (
          <FormattedMessage id="client.remaining" values={{ count: allowance.remaining, number: format.number(allowance.remaining) }} />
        )}{' '}
        <FormattedMessage id="client.readOn" values={{ date: format.date(allowance.readOn) }} />
      </Text>
    </PanelSection>
  )
}
