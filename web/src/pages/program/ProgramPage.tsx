import { graphql } from 'react-relay'
import type { ProgramPageQuery } from '../../__generated__/ProgramPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<ProgramPageQuery>(
  graphql`
    query ProgramPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function ProgramPage() {
    return <PageHeader title="program.title" />
  },
)
