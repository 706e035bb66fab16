import { useSearch } from '@tanstack/react-router'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { useRefreshSummaryQuery } from '../../__generated__/useRefreshSummaryQuery.graphql'
import { placeVariables } from '../../app/place'
import { renewalsVariables } from './search'

/** Asks the summary and the table's sums anew, after something was decided. */
export function useRefreshSummary() {
  const environment = useRelayEnvironment()
  const search = useSearch({ from: '/renewals' })
  return () => {
    const query = graphql`
      query useRefreshSummaryQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $filter: RenewalFilter, $wider: RenewalFilter) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            ...RenewalsSummary_partner
            ...useRenewalsFoot_partner
          }
        }
      }
    `
    const { partner, eyes, asOf } = placeVariables(search)
    const { filter, wider } = renewalsVariables(search)
    fetchQuery<useRefreshSummaryQuery>(environment, query, { partner, eyes, asOf, filter, wider }).subscribe({})
  }
}
