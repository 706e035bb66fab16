import { graphql } from 'react-relay'
import type { ForecastPageQuery } from '../../__generated__/ForecastPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<ForecastPageQuery>(
  graphql`
    query ForecastPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function ForecastPage() {
    return <PageHeader title="forecast.title" />
  },
)
