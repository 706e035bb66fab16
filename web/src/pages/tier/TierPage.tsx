import { graphql } from 'react-relay'
import type { TierPageQuery } from '../../__generated__/TierPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<TierPageQuery>(
  graphql`
    query TierPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function TierPage() {
    return <PageHeader title="tier.title" />
  },
)
