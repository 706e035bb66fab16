import { graphql } from 'react-relay'
import type { ListPageQuery } from '../../__generated__/ListPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<ListPageQuery>(
  graphql`
    query ListPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function ListPage() {
    return <PageHeader title="list.title" />
  },
)
