import { Stack } from '@mantine/core'
import { graphql } from 'react-relay'
import type { ClientPointsQuery } from '../../__generated__/ClientPointsQuery.graphql'
import { defineTab } from './client-tab'
import { ClientBalance } from './ClientBalance'
import { ClientManagedPoints } from './ClientManagedPoints'
import { ClientPointsHistory } from './ClientPointsHistory'
import { ClientSales } from './ClientSales'

/** The tab "Points" (F22): the client's points, how they came and went, every sale, and the managed points by product. */
export const ClientPoints = defineTab<ClientPointsQuery>(
  graphql`
    query ClientPointsQuery($client: ID!, $eyes: ID, $asOf: Date, $knownAt: DateTime) @preloadable {
      viewer(asPartner: $eyes) {
        client(id: $client) {
          ...clientTab_client
          ...ClientBalance_client
          ...ClientPointsHistory_client
          ...ClientManagedPoints_client
        }
      }
      ...ClientSales_query
    }
  `,
  ({ client, data }) => (
    <Stack gap="lg">
      <ClientBalance client={client} />
      <ClientPointsHistory client={client} />
      <ClientSales data={data} />
      <ClientManagedPoints client={client} />
    </Stack>
  ),
)
