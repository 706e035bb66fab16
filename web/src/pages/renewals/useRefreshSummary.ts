import { useSearch } from '@tanstack/react-router'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { useRefreshSummaryQuery } from '../../__generated__/useRefreshSummaryQuery.graphql'
import { placeVariables } from '../../app/place'
import { renewalsVariables } from './search'

/** Asks the summary anew, after something was decided. */
export function useRefreshSummary() {
  const environment = useRelayEnvironment()
  const search = useSearch({ from: '/renewals' })
  return () => {
    const query = graphql`
      query useRefreshSummaryQuery($partner: ID, $eyes: ID, $asOf: Date, $wider: RenewalFilter) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            ...RenewalsSummary_partner
          }
        }
      }
    `
    const { partner, eyes, asOf } = placeVariables(search)
    const { wider } = renewalsVariables(search)
    fetchQuery<useRefreshSummaryQuery>(environment, query, { partner, eyes, asOf, wider }).subscribe({})
  }
}
