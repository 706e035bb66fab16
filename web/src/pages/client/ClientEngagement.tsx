import { Stack, Text } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientEngagement_client$key } from '../../__generated__/ClientEngagement_client.graphql'
import type { ClientEngagementQuery } from '../../__generated__/ClientEngagementQuery.graphql'
import { useFormat } from '../../language/format'
import { GuideLink } from '../engagement/GuideLink'
import { Score } from '../engagement/Score'
import { OnRecord } from '../../app/OnRecord'
import { defineTab } from './client-tab'
import { ClientAreas } from './ClientAreas'
import { ClientScoreHistory } from './ClientScoreHistory'
import { PanelSection } from './PanelSection'

/** The tab "Platform engagement" (F7): the score, its areas and their history, and the way to the guide. */
export const ClientEngagement = defineTab<ClientEngagementQuery>(
  graphql`
    query ClientEngagementQuery($client: ID!, $eyes: ID, $asOf: Date, $knownAt: DateTime) @preloadable {
      viewer(asPartner: $eyes) {
        client(id: $client) {
          ...clientTab_client
          ...ClientEngagement_client
        }
      }
      program {
        ...GuideLink_program
      }
    }
  `,
  ({ client, data }) => (
    <Stack gap="lg">
      <OnRecord id="dates.onRecord.readings" dated />
      <Engagement client={client} />
      <GuideLink program={data.program} />
    </Stack>
  ),
)

function Engagement({ client: key }: { client: ClientEngagement_client$key }) {
  const format = useFormat()
  const { engagement } = useFragment(
    graphql`
      fragment ClientEngagement_client on Client {
        engagement(asOf: $asOf) {
          index {
            ...Score_reading
            change
            opportunity
            readOn
          }
          ...ClientAreas_engagement
          ...ClientScoreHistory_engagement
        }
      }
    `,
    key,
  )
  if (!engagement) {
    return (
      <Text size="sm" c="dimmed">
        <FormattedMessage id="client.unread" />
      </Text>
    )
  }
  const { index } = engagement
  return (
    <>
      <PanelSection title="client.engagement">
        <Text size="xl" component="div">
          <Score reading={index} />
        </Text>
        <Text size="sm" c="dimmed">
          {index.change && <FormattedMessage id="client.engagement.change" values={{ change: format.scoreChange(index.change) }} />}{' '}
          <FormattedMessage id="client.readOn" values={{ date: format.date(index.readOn) }} />
        </Text>
        {index.opportunity && (
          <Text size="sm" mt={4}>
            <FormattedMessage id="client.engagement.opportunity" values={{ opportunity: <b>{index.opportunity}</b> }} />
          </Text>
        )}
      </PanelSection>
      <ClientScoreHistory engagement={engagement} />
      <ClientAreas engagement={engagement} />
    </>
  )
}
