import { Button, Group } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientActions_client$key } from '../../__generated__/ClientActions_client.graphql'
import { useIsNow } from '../../app/is-now'
import { LinkTo } from '../../app/LinkTo'
import { useServices } from './useServices'

/** What can be done with a client (F3), but for its details, which are open. */
export function ClientActions({ client: key }: { client: ClientActions_client$key }) {
  const isNow = useIsNow()
  const { id, company, relationship, endedOn } = useFragment(
    graphql`
      fragment ClientActions_client on Client {
        id
        relationship(asOf: $asOf, knownAt: $knownAt)
        endedOn(asOf: $asOf, knownAt: $knownAt)
        company {
          id
          name
          crmUrl
          accountUrl
        }
      }
    `,
    key,
  )
  const services = useServices()
  const [busy, setBusy] = useState(false)
  const act = (action: keyof typeof services) => {
    setBusy(true)
    void services[action]({ id, name: company.name }).finally(() => setBusy(false))
  }
  const managed = relationship === 'MANAGED' || relationship === 'SOLD_AND_MANAGED'
  return (
    <Group gap="xs" mt="xs">
      {company.crmUrl ? (
        <External href={company.crmUrl} id="client.crm" />
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          renderRoot={(props) => <LinkTo to="/companies/$company" params={{ company: company.id }} {...props} />}
        >
          <FormattedMessage id="client.crm" />
        </Button>
      )}
      {company.accountUrl && <External href={company.accountUrl} id="client.account" />}
      {isNow && managed && (
        <Button size="compact-sm" variant="default" c="var(--mantine-color-error)" loading={busy} onClick={() => act('end')}>
          <FormattedMessage id="client.services.end" />
        </Button>
      )}
      {isNow && endedOn && (
        <Button size="compact-sm" variant="default" loading={busy} onClick={() => act('restore')}>
          <FormattedMessage id="client.services.restore" />
        </Button>
      )}
    </Group>
  )
}

function External({ href, id }: { href: string; id: 'client.crm' | 'client.account' }) {
  return (
    <Button
      component="a"
      href={href}
      target="_blank"
      rel="noreferrer"
      size="compact-sm"
      variant="default"
      rightSection={<IconExternalLink size={14} aria-hidden />}
    >
      <FormattedMessage id={id} />
    </Button>
  )
}
