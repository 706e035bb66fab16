import { Stack } from '@mantine/core'
import { graphql } from 'react-relay'
import type { ClientDetailsQuery } from '../../__generated__/ClientDetailsQuery.graphql'
import { ClientAllowances } from './ClientAllowances'
import { ClientCompany } from './ClientCompany'
import { ClientSubscriptions } from './ClientSubscriptions'
import { OnRecord } from '../../app/OnRecord'
import { defineTab } from './client-tab'

/** The tab "Client details" (F4): the company, its subscriptions, its contact and email tier. */
export const ClientDetails = defineTab<ClientDetailsQuery>(
  graphql`
    query ClientDetailsQuery($client: ID!, $eyes: ID, $asOf: Date, $knownAt: DateTime) @preloadable {
      viewer(asPartner: $eyes) {
        client(id: $client) {
          ...clientTab_client
          ...ClientCompany_client
          ...ClientSubscriptions_client
          ...ClientAllowances_client
        }
      }
    }
  `,
  ({ client }) => (
    <Stack gap="lg">
      <ClientCompany client={client} />
      <ClientSubscriptions client={client} />
      <OnRecord id="dates.onRecord.readings" dated />
      <ClientAllowances client={client} />
    </Stack>
  ),
)
