import { Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { OwnerMenu_client$key } from '../../__generated__/OwnerMenu_client.graphql'
import type { OwnerMenuMutation } from '../../__generated__/OwnerMenuMutation.graphql'
import { useAction } from '../../api/use-action'
import { useIsNow } from '../../app/is-now'
import { MenuButton } from '../../app/MenuButton'
import { owners, type Owner } from './search'

/** Who tells a client about renewals: by the partner's default, or its own. */
export function OwnerMenu({ client: key }: { client: OwnerMenu_client$key }) {
  const intl = useIntl()
  const isNow = useIsNow()
  const client = useFragment(
    graphql`
      fragment OwnerMenu_client on Client {
        id
        company {
          id
          name
        }
        partner {
          id
          communicationOwner
        }
        communicationOwner {
          owner
          byDefault
        }
      }
    `,
    key,
  )
  const [set, pending] = useAction<OwnerMenuMutation>(graphql`
    mutation OwnerMenuMutation($input: ClientSetCommunicationOwnerInput!) {
      clientSetCommunicationOwner(input: $input) {
        client {
          id
          communicationOwner {
            owner
            byDefault
          }
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const { byDefault } = client.communicationOwner
  // The default may have changed since the client was asked for.
  const byPartner = client.partner.communicationOwner
  const owner = byDefault ? byPartner : client.communicationOwner.owner
  const word = intl.formatMessage({ id: `renewals.owner.${owner}` })
  const choose = (own: Owner | null) =>
    set({
      variables: { input: { client: client.id, owner: own } },
      optimisticResponse: {
        clientSetCommunicationOwner: {
          client: { id: client.id, communicationOwner: { owner: own ?? byPartner, byDefault: own === null } },
          userErrors: [],
        },
      },
    })
  const shown = (
    <>
      {word}
      {byDefault && ' '}
      {byDefault && (
        <Text span size="xs" c="dimmed">
          <FormattedMessage id="renewals.owner.byDefault" />
        </Text>
      )}
    </>
  )
  if (!isNow) return shown
  return (
    <MenuButton
      variant="default"
      size="compact-sm"
      fw={400}
      rightSection={<IconChevronDown size={12} aria-hidden />}
      aria-busy={pending}
      label={intl.formatMessage({ id: 'renewals.owner.of' }, { client: client.company.name, owner: byDefault ? `${word} ${intl.formatMessage({ id: 'renewals.owner.byDefault' })}` : word })}
      entries={[
        ...owners.map((one) => ({ key: one, label: <FormattedMessage id={`renewals.owner.${one}`} />, onClick: () => choose(one) })),
        { key: 'default', label: <FormattedMessage id="renewals.owner.default" values={{ owner: intl.formatMessage({ id: `renewals.owner.${byPartner}` }) }} />, onClick: () => choose(null) },
      ]}
    >
      {shown}
    </MenuButton>
  )
}
