import { graphql } from 'react-relay'
import type { AuditPageQuery } from '../../__generated__/AuditPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<AuditPageQuery>(
  graphql`
    query AuditPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function AuditPage() {
    return <PageHeader title="audit.title" />
  },
)
