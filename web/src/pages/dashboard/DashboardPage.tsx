import { graphql } from 'react-relay'
import type { DashboardPageQuery } from '../../__generated__/DashboardPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<DashboardPageQuery>(
  graphql`
    query DashboardPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function DashboardPage() {
    return <PageHeader title="dashboard.title" />
  },
)
