import { graphql } from 'react-relay'
import type { ImportsPageQuery } from '../../__generated__/ImportsPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<ImportsPageQuery>(
  graphql`
    query ImportsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function ImportsPage() {
    return <PageHeader title="imports.title" />
  },
)
