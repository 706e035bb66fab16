import { graphql } from 'react-relay'
import type { CompanyPageQuery } from '../../__generated__/CompanyPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<CompanyPageQuery>(
  graphql`
    query CompanyPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function CompanyPage() {
    return <PageHeader title="company.title" />
  },
)
