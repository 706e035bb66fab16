import { graphql } from 'react-relay'
import type { EngagementPageQuery } from '../../__generated__/EngagementPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<EngagementPageQuery>(
  graphql`
    query EngagementPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function EngagementPage() {
    return <PageHeader title="engagement.title" />
  },
)
