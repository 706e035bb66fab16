import { graphql } from 'react-relay'
import type { EditionsPageQuery } from '../../__generated__/EditionsPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<EditionsPageQuery>(
  graphql`
    query EditionsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function EditionsPage() {
    return <PageHeader title="editions.title" />
  },
)
