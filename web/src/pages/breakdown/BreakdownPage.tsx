import { graphql } from 'react-relay'
import type { BreakdownPageQuery } from '../../__generated__/BreakdownPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<BreakdownPageQuery>(
  graphql`
    query BreakdownPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function BreakdownPage() {
    return <PageHeader title="breakdown.title" />
  },
)
