import { graphql } from 'react-relay'
import type { ProgramEditionsPageQuery } from '../../__generated__/ProgramEditionsPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<ProgramEditionsPageQuery>(
  graphql`
    query ProgramEditionsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function ProgramEditionsPage() {
    return <PageHeader title="programEditions.title" />
  },
)
