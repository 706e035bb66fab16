import { NativeSelect } from '@mantine/core'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientOwner_client$key } from '../../__generated__/ClientOwner_client.graphql'
import type { ClientOwnerMutation, CommunicationOwner } from '../../__generated__/ClientOwnerMutation.graphql'
import { useAction } from '../../api/use-action'
import { useIsNow } from '../../app/is-now'
import { notify } from '../../app/notify'

const owners: readonly CommunicationOwner[] = ['VENDOR', 'PARTNER']

/** Who tells the client about renewals (F5), with the choice to change it or to go by the partner's default. */
export function ClientOwner({ client: key }: { client: ClientOwner_client$key }) {
  const intl = useIntl()
  const isNow = useIsNow()
  const { id, communicationOwner, partner, company } = useFragment(
    graphql`
      fragment ClientOwner_client on Client {
        id
        company {
          name
        }
        communicationOwner {
          owner
          byDefault
        }
        partner {
          communicationOwner
        }
      }
    `,
    key,
  )
  const [change, busy] = useAction<ClientOwnerMutation>(graphql`
    mutation ClientOwnerMutation($input: ClientSetCommunicationOwnerInput!) {
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
  const choose = (owner: CommunicationOwner | undefined) =>
    change({
      variables: { input: { client: id, owner: owner ?? null } },
      onDone: () => void notify({ color: 'green', message: intl.formatMessage({ id: 'client.owner.saved' }, { client: company.name }) }),
    })
  const word = (owner: CommunicationOwner) => intl.formatMessage({ id: `renewals.owner.${owner}` })
  return (
    <NativeSelect
      label={intl.formatMessage({ id: 'client.owner' })}
      description={intl.formatMessage({ id: 'client.owner.text' })}
      value={communicationOwner.byDefault ? '' : communicationOwner.owner}
      disabled={busy || !isNow}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        choose(owners.find((owner) => owner === chosen))
      }}
      data={[
        { value: '', label: intl.formatMessage({ id: 'renewals.owner.default' }, { owner: word(partner.communicationOwner) }) },
        ...owners.map((owner) => ({ value: owner, label: word(owner) })),
      ]}
    />
  )
}
