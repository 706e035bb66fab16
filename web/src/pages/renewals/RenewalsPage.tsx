import { graphql } from 'react-relay'
import type { RenewalsPageQuery } from '../../__generated__/RenewalsPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<RenewalsPageQuery>(
  graphql`
    query RenewalsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function RenewalsPage() {
    return <PageHeader title="renewals.title" />
  },
)
