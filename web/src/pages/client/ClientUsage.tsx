import { Stack } from '@mantine/core'
import { graphql } from 'react-relay'
import type { ClientUsageQuery } from '../../__generated__/ClientUsageQuery.graphql'
import { OnRecord } from '../../app/OnRecord'
import { defineTab } from './client-tab'
import { ClientPortalUsage } from './ClientPortalUsage'
import { ClientTools } from './ClientTools'

/** The tab "Portal usage" (F6): how many tools the client uses, and the products and apps, over time. */
export const ClientUsage = defineTab<ClientUsageQuery>(
  graphql`
    query ClientUsageQuery($client: ID!, $eyes: ID, $asOf: Date, $knownAt: DateTime) @preloadable {
      viewer(asPartner: $eyes) {
        client(id: $client) {
          ...clientTab_client
          ...ClientTools_client
          ...ClientPortalUsage_client
        }
      }
    }
  `,
  ({ client }) => (
    <Stack gap="lg">
      <OnRecord id="dates.onRecord.readings" dated />
      <ClientTools client={client} />
      <ClientPortalUsage client={client} />
    </Stack>
  ),
)
