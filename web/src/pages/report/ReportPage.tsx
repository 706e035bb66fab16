import { graphql } from 'react-relay'
import type { ReportPageQuery } from '../../__generated__/ReportPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<ReportPageQuery>(
  graphql`
    query ReportPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function ReportPage() {
    return <PageHeader title="report.title" />
  },
)
