import { graphql } from 'react-relay'
import type { ProgramEditionPageQuery } from '../../__generated__/ProgramEditionPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<ProgramEditionPageQuery>(
  graphql`
    query ProgramEditionPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function ProgramEditionPage() {
    return <PageHeader title="programEdition.title" />
  },
)
