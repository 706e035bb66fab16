import { graphql } from 'react-relay'
import type { ListsPageQuery } from '../../__generated__/ListsPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<ListsPageQuery>(
  graphql`
    query ListsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function ListsPage() {
    return <PageHeader title="lists.title" />
  },
)
