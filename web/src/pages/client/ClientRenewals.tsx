import { Stack, Text } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientRenewals_client$key } from '../../__generated__/ClientRenewals_client.graphql'
import type { ClientRenewalsQuery } from '../../__generated__/ClientRenewalsQuery.graphql'
import { defineTab } from './client-tab'
import { ClientOwner } from './ClientOwner'
import { ClientRenewal } from './ClientRenewal'
import { OnRecord } from '../../app/OnRecord'

/** The tab "Renewals" (F5): who tells the client about them, and each renewal that is known. */
export const ClientRenewals = defineTab<ClientRenewalsQuery>(
  graphql`
    query ClientRenewalsQuery($client: ID!, $eyes: ID, $asOf: Date, $knownAt: DateTime) @preloadable {
      viewer(asPartner: $eyes) {
        client(id: $client) {
          ...clientTab_client
          ...ClientOwner_client
          ...ClientRenewals_client
        }
      }
    }
  `,
  ({ client }) => (
    <Stack gap="lg">
      <OnRecord id="dates.onRecord.renewals" dated />
      <ClientOwner client={client} />
      <Renewals client={client} />
    </Stack>
  ),
)

function Renewals({ client: key }: { client: ClientRenewals_client$key }) {
  const { renewals } = useFragment(
    graphql`
      fragment ClientRenewals_client on Client {
        renewals(asOf: $asOf, knownAt: $knownAt) {
          id
          ...ClientRenewal_renewal
        }
      }
    `,
    key,
  )
  if (renewals.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        <FormattedMessage id="client.renewals.none" />
      </Text>
    )
  }
  return renewals.map((renewal) => <ClientRenewal key={renewal.id} renewal={renewal} />)
}
