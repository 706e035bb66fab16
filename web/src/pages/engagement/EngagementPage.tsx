import { SimpleGrid, Stack } from '@mantine/core'
import { useIntl } from 'react-intl'
import { graphql } from 'react-relay'
import type { EngagementPageQuery } from '../../__generated__/EngagementPageQuery.graphql'
import { OnRecord } from '../../app/OnRecord'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { EngagementAreas } from './EngagementAreas'
import { EngagementBands } from './EngagementBands'
import { EngagementTable } from './EngagementTable'
import { GuideLink } from './GuideLink'

/** The platform engagement index over the partner's clients (F15). */
export default definePage<EngagementPageQuery>(
  graphql`
    query EngagementPageQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $filter: EngagementFilter, $orderBy: EngagementOrder!, $rows: Int) @preloadable {
      ...Frame_query
      viewer(asPartner: $eyes) {
        partner(id: $partner) {
          engagement(filter: $filter, orderBy: $orderBy, first: $rows, asOf: $asOf, knownAt: $knownAt) {
            ...EngagementBands_list
            ...EngagementAreas_list
          }
        }
      }
      program {
        ...GuideLink_program
      }
      ...EngagementTable_query @arguments(count: $rows)
    }
  `,
  function EngagementPage({ data }) {
    const intl = useIntl()
    const list = data.viewer?.partner?.engagement
    if (!list) return null
    return (
      <>
        <PageHeader title="engagement.title" lead={intl.formatMessage({ id: 'engagement.lead' })}>
          <GuideLink program={data.program} />
        </PageHeader>
        <OnRecord id="dates.onRecord.readings" dated />
        <Stack gap="lg">
          <SimpleGrid cols={{ base: 1, lg: 2 }}>
            <EngagementBands list={list} />
            <EngagementAreas list={list} />
          </SimpleGrid>
          <EngagementTable data={data} />
        </Stack>
      </>
    )
  },
)
