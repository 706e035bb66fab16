import { graphql } from 'react-relay'
import type { TeamPageQuery } from '../../__generated__/TeamPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<TeamPageQuery>(
  graphql`
    query TeamPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function TeamPage() {
    return <PageHeader title="team.title" />
  },
)
