import { useCallback, type ComponentProps } from 'react'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { ClientSelectQuery } from '../__generated__/ClientSelectQuery.graphql'
import { LazySearchSelect } from './LazySearchSelect'

interface Props extends Omit<ComponentProps<typeof LazySearchSelect>, 'search' | 'none'> {
  /** Whose clients; undefined while none is chosen. */
  readonly partner: string | undefined
}

/** Chooses one of a partner's clients by a part of its name or domain. */
export function ClientSelect({ partner, ...props }: Props) {
  const environment = useRelayEnvironment()
  const search = useCallback(
    async (text: string) => {
      const answer = await fetchQuery<ClientSelectQuery>(
        environment,
        graphql`
          query ClientSelectQuery($partner: ID, $search: String) {
            viewer {
              partner(id: $partner) {
                clients(first: 50, filter: { search: $search }, orderBy: { field: NAME, direction: ASC }) {
                  totalCount
                  nodes {
                    id
                    company {
                      name
                    }
                  }
                }
              }
            }
          }
        `,
        { partner, search: text || null },
        { fetchPolicy: 'store-or-network' },
      ).toPromise()
      const clients = answer?.viewer?.partner?.clients
      const choices = (clients?.nodes ?? []).map(({ id, company }) => ({ id, name: company.name }))
      return { choices, more: (clients?.totalCount ?? 0) - choices.length }
    },
    [environment, partner],
  )
  return <LazySearchSelect {...props} disabled={!partner} search={search} none="choose.noClient" />
}
