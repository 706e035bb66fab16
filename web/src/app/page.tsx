import { usePreloadedQuery, type PreloadedQuery } from 'react-relay'
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime'
import type { ComponentType } from 'react'
import { usePublishFrame } from './frame'
import type { Frame_query$key } from '../__generated__/Frame_query.graphql'

/** What a page's module exports: the page, given the query that its route has asked. */
export type Page<Query extends OperationType> = ComponentType<{ query: PreloadedQuery<Query> }>

/** A query that spreads Frame_query, as every page's does. */
type Framed = OperationType & { readonly response: Frame_query$key }

/**
 * A page from its query and what shows the answer. The answer also holds what
 * the frame around the page shows, so that a page is one operation.
 */
export function definePage<Query extends Framed>(
  document: GraphQLTaggedNode,
  Content: ComponentType<{ data: Query['response'] }>,
): Page<Query> {
  return function LoadedPage({ query }) {
    const data = usePreloadedQuery<Query>(document, query)
    usePublishFrame(data)
    return <Content data={data} />
  }
}
