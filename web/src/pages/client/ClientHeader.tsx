import { Badge, Drawer, Group, Skeleton, Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientHeader_client$key } from '../../__generated__/ClientHeader_client.graphql'
import { useFormat } from '../../language/format'
import { ClientActions } from './ClientActions'

/** The head of a client's panel: its name, what it is to the partner, and what can be done (F3). */
export function ClientHeader({ client: key }: { client: ClientHeader_client$key }) {
  const format = useFormat()
  const client = useFragment(
    graphql`
      fragment ClientHeader_client on Client {
        relationship(asOf: $asOf, knownAt: $knownAt)
        endedOn(asOf: $asOf, knownAt: $knownAt)
        company {
          name
          domain
        }
        ...ClientActions_client
      }
    `,
    key,
  )
  return (
    <Frame name={client.company.name}>
      <Group gap="xs">
        <Badge variant="default" tt="none">
          {client.endedOn ? (
            <FormattedMessage id="client.endedOn" values={{ date: format.date(client.endedOn) }} />
          ) : (
            <FormattedMessage id={client.relationship === 'ENDED' ? 'client.ended' : `relationship.${client.relationship}`} />
          )}
        </Badge>
        {client.company.domain && (
          <Text size="sm" c="dimmed">
            {client.company.domain}
          </Text>
        )}
      </Group>
      <ClientActions client={client} />
    </Frame>
  )
}

/** The same while nothing but the name is known. */
export function ClientHeaderSkeleton({ name }: { name: string | undefined }) {
  return (
    <Frame name={name}>
      <Skeleton height={20} width={180} />
      <Skeleton height={30} width={260} mt="xs" />
    </Frame>
  )
}

function Frame({ name, children }: { name: string | undefined; children: React.ReactNode }) {
  const intl = useIntl()
  return (
    <Drawer.Header style={{ alignItems: 'flex-start' }}>
      <div style={{ flex: 1, minWidth: 0 }}>
        <Drawer.Title fz="xl" fw={650} mb={4}>
          {name ?? <Skeleton height={28} width={220} />}
        </Drawer.Title>
        {children}
      </div>
      <Drawer.CloseButton aria-label={intl.formatMessage({ id: 'app.close' })} />
    </Drawer.Header>
  )
}
