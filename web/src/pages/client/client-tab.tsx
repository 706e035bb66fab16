import { useNavigate, useSearch } from '@tanstack/react-router'
import { createContext, use, useEffect, useLayoutEffect, type ComponentType } from 'react'
import { graphql, useFragment, type PreloadedQuery } from 'react-relay'
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime'
import type { ClientHeader_client$key } from '../../__generated__/ClientHeader_client.graphql'
import type { clientTab_client$key } from '../../__generated__/clientTab_client.graphql'
import { ApiError } from '../../api/errors'
import { useAsked } from '../../api/use-asked'
import type { ClientQuery } from './load'

/** Hands what a tab's answer tells of the client's header to the panel. */
export const PanelContext = createContext<((header: { of: string; client: ClientHeader_client$key }) => void) | undefined>(undefined)

/** A query of a client, as every tab's is. */
interface TabQuery extends OperationType {
  readonly response: { readonly viewer: { readonly client: clientTab_client$key | null | undefined } | null | undefined }
}

type Answered<Query extends TabQuery> = NonNullable<NonNullable<Query['response']['viewer']>['client']>

/**
 * A tab of the panel from its query and what shows the client. The book that
 * the page shows becomes that of the client's partner, so that everything
 * opened from the panel has one.
 */
export function defineTab<Query extends TabQuery>(
  document: GraphQLTaggedNode,
  Content: ComponentType<{ client: Answered<Query>; data: Query['response'] }>,
): ComponentType<{ query: ClientQuery }> {
  return function LoadedTab({ query }) {
    const data = useAsked<Query>(document, query as PreloadedQuery<Query>)
    const client = data.viewer?.client as Answered<Query> | null | undefined
    if (!client) throw new ApiError('no such client', 'NOT_FOUND', undefined)
    return (
      <>
        <Published client={client} />
        <Content client={client} data={data} />
      </>
    )
  }
}

function Published({ client: key }: { client: clientTab_client$key }) {
  const client = useFragment(
    graphql`
      fragment clientTab_client on Client {
        id
        partner {
          id
        }
        ...ClientHeader_client
      }
    `,
    key,
  )
  const publish = use(PanelContext)
  useLayoutEffect(() => publish?.({ of: client.id, client }), [publish, client])
  const navigate = useNavigate()
  const { partner } = useSearch({ from: '__root__' })
  const own = client.partner.id
  useEffect(() => {
    if (partner === own) return
    void navigate({ to: '.', search: (now) => ({ ...now, partner: own }), state: (now) => now, replace: true, resetScroll: false })
  }, [navigate, partner, own])
  return null
}
