import { Button, Group } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientActions_client$key } from '../../__generated__/ClientActions_client.graphql'
import { LinkTo } from '../../app/LinkTo'

/** What can be done with a client (F3), but for its details, which are open. */
export function ClientActions({ client: key }: { client: ClientActions_client$key }) {
  const { company } = useFragment(
    graphql`
      fragment ClientActions_client on Client {
        company {
          id
          crmUrl
          accountUrl
        }
      }
    `,
    key,
  )
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
