import { useCallback, type ComponentProps } from 'react'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { PartnerSelectQuery } from '../__generated__/PartnerSelectQuery.graphql'
import { LazySearchSelect } from './LazySearchSelect'

/** Chooses a partner by a part of its name. */
export function PartnerSelect(props: Omit<ComponentProps<typeof LazySearchSelect>, 'search' | 'none'>) {
  const environment = useRelayEnvironment()
  const search = useCallback(
    async (text: string) => {
      const answer = await fetchQuery<PartnerSelectQuery>(
        environment,
        graphql`
          query PartnerSelectQuery($search: String) {
            partners(first: 50, filter: { search: $search }) {
              totalCount
              nodes {
                id
                name
              }
            }
          }
        `,
        { search: text || null },
        { fetchPolicy: 'store-or-network' },
      ).toPromise()
      const choices = answer?.partners.nodes ?? []
      return { choices, more: (answer?.partners.totalCount ?? 0) - choices.length }
    },
    [environment],
  )
  return <LazySearchSelect {...props} search={search} none="app.choosePartner.none" />
}
