import { graphql } from 'react-relay'
import type { CommissionsPageQuery } from '../../__generated__/CommissionsPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<CommissionsPageQuery>(
  graphql`
    query CommissionsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function CommissionsPage() {
    return <PageHeader title="commissions.title" />
  },
)
