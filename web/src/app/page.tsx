import type { PreloadedQuery } from 'react-relay'
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime'
import { memo, type ComponentType } from 'react'
import { usePublishFrame } from './frame'
import type { Frame_query$key } from '../__generated__/Frame_query.graphql'
import { useAsked } from '../api/use-asked'

/** What a page is given: the query that its route has asked, and what its address opens on it. */
export interface PageProps<Query extends OperationType, Opened = undefined> {
  readonly query: PreloadedQuery<Query>
  /** An object of queries, or of what goes with them: the same parts are the same page. */
  readonly opened: Opened
}

/** What a page's module exports. */
export type Page<Query extends OperationType, Opened = undefined> = ComponentType<PageProps<Query, Opened>>

/** A query that spreads Frame_query, as every page's does. */
type Framed = OperationType & { readonly response: Frame_query$key }

/**
 * A page from its query and what shows the answer. The answer also holds what
 * the frame around the page shows, so that a page is one operation.
 */
export function definePage<Query extends Framed, Opened = undefined>(
  document: GraphQLTaggedNode,
  Content: ComponentType<{ data: Query['response']; opened: Opened }>,
): Page<Query, Opened> {
  return memo(function LoadedPage({ query, opened }: PageProps<Query, Opened>) {
    const data = useAsked<Query>(document, query)
    usePublishFrame(data)
    return <Content data={data} opened={opened} />
  }, samePage)
}

// Every navigation asks again, and gets what it was given before where that holds.
function samePage<Query extends OperationType, Opened>(one: PageProps<Query, Opened>, other: PageProps<Query, Opened>): boolean {
  return one.query === other.query && sameParts(one.opened, other.opened)
}

function sameParts(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  const [parts, others] = [Object.entries(one), new Map(Object.entries(other))]
  return parts.length === others.size && parts.every(([name, part]) => others.get(name) === part)
}
