import { NativeSelect } from '@mantine/core'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { DefaultOwner_partner$key } from '../../__generated__/DefaultOwner_partner.graphql'
import type { DefaultOwnerMutation } from '../../__generated__/DefaultOwnerMutation.graphql'
import { useAction } from '../../api/use-action'
import { useIsNow } from '../../app/is-now'
import { oneOf } from '../../app/search'
import { owners } from './search'

/** Who tells the partner's clients about renewals, unless a client says otherwise. */
export function DefaultOwner({ partner: key }: { partner: DefaultOwner_partner$key }) {
  const intl = useIntl()
  const isNow = useIsNow()
  const partner = useFragment(
    graphql`
      fragment DefaultOwner_partner on Partner {
        id
        communicationOwner
      }
    `,
    key,
  )
  const [set, pending] = useAction<DefaultOwnerMutation>(graphql`
    mutation DefaultOwnerMutation($input: PartnerSetCommunicationOwnerInput!) {
      partnerSetCommunicationOwner(input: $input) {
        partner {
          id
          communicationOwner
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const choose = (value: string) => {
    const owner = oneOf(owners, value)
    if (!owner) return
    set({
      variables: { input: { partner: partner.id, owner } },
      optimisticResponse: { partnerSetCommunicationOwner: { partner: { id: partner.id, communicationOwner: owner }, userErrors: [] } },
    })
  }
  return (
    <NativeSelect
      label={intl.formatMessage({ id: 'renewals.defaultOwner' })}
      size="xs"
      value={partner.communicationOwner}
      onChange={(event) => choose(event.currentTarget.value)}
      aria-busy={pending}
      disabled={!isNow}
      data={owners.map((owner) => ({ value: owner, label: intl.formatMessage({ id: `renewals.owner.${owner}` }) }))}
    />
  )
}
