import { useEffect } from 'react'
import { usePreloadedQuery, type PreloadedQuery } from 'react-relay'
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime'
import { keepShown } from './queries'

/** The answer to a query that was asked before (see ask), which is kept as long as it is shown. */
export function useAsked<Query extends OperationType>(document: GraphQLTaggedNode, query: PreloadedQuery<Query>): Query['response'] {
  useEffect(() => keepShown(query as PreloadedQuery<OperationType>), [query])
  return usePreloadedQuery<Query>(document, query)
}
