import { graphql } from 'react-relay'
import type { BreakdownPageQuery } from '../../__generated__/BreakdownPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { TierTabs } from '../tier/TierTabs'
import { BreakdownTable } from './BreakdownTable'

export default definePage<BreakdownPageQuery>(
  graphql`
    query BreakdownPageQuery(
      $partner: ID
      $eyes: ID
      $asOf: Date
      $knownAt: DateTime
      $filter: PointsBreakdownFilter
      $orderBy: PointsBreakdownOrder!
    ) @preloadable {
      ...Frame_query
      viewer(asPartner: $eyes) {
        partner(id: $partner) {
          name
        }
      }
      ...BreakdownTable_query
    }
  `,
  function BreakdownPage({ data }) {
    return (
      <>
        <PageHeader title="breakdown.title" lead={data.viewer?.partner?.name} />
        <TierTabs />
        <BreakdownTable query={data} />
      </>
    )
  },
)
