import { loadQuery, type PreloadedQuery } from 'react-relay'
import type { OperationType, PreloadableConcreteRequest, VariablesOf } from 'relay-runtime'
import { environmentOf } from './environment'

// The queries asked last, newest at the end. Relay keeps what they answered
// until they are disposed of, so going back to a page needs no request.
const asked: PreloadedQuery<OperationType>[] = []
const most = 20

/**
 * Asks a page's query before the page itself is loaded. What the store still
 * holds is not asked again.
 */
export function ask<Query extends OperationType>(
  parameters: PreloadableConcreteRequest<Query>,
  eyes: string | null,
  variables: VariablesOf<Query>,
): PreloadedQuery<Query> {
  const reference = loadQuery<Query>(environmentOf(eyes), parameters, variables, { fetchPolicy: 'store-or-network' })
  asked.push(reference as PreloadedQuery<OperationType>)
  if (asked.length > most) asked.shift()?.dispose()
  return reference
}
