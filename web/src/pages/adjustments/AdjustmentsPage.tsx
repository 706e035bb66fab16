import { graphql } from 'react-relay'
import type { AdjustmentsPageQuery } from '../../__generated__/AdjustmentsPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<AdjustmentsPageQuery>(
  graphql`
    query AdjustmentsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function AdjustmentsPage() {
    return <PageHeader title="adjustments.title" />
  },
)
