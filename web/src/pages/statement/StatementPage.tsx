import { graphql } from 'react-relay'
import type { StatementPageQuery } from '../../__generated__/StatementPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<StatementPageQuery>(
  graphql`
    query StatementPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function StatementPage() {
    return <PageHeader title="statement.title" />
  },
)
