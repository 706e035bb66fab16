import { loadQuery, type PreloadedQuery } from 'react-relay'
import type { OperationType, PreloadableConcreteRequest, VariablesOf } from 'relay-runtime'
import { environmentOf, onForget } from './environment'

interface Asked {
  readonly reference: PreloadedQuery<OperationType>
  /** When it was asked, in milliseconds since the page was loaded. */
  readonly at: number
  readonly atFirst: object
}

// What was asked last, by what was asked.
const latest = new Map<string, Asked>()

// Pointing at a link asks its page's query, and clicking asks it again: within
// this time that is one question.
const fresh = 30_000

onForget(() => latest.clear())

// All that Relay keeps an answer of, newest at the end: so that going back needs
// no request. What is shown now is among the newest.
const kept: PreloadedQuery<OperationType>[] = []
const most = 20

/**
 * Asks a page's query before the page itself is loaded. What was asked a moment
 * ago, or what the store still holds, is not asked again; what failed is.
 * Variables "at first" say how much is to come with the answer: they count where
 * nothing was asked yet, and make no other question.
 */
export function ask<Query extends OperationType>(
  parameters: PreloadableConcreteRequest<Query>,
  eyes: string | null,
  variables: VariablesOf<Query>,
  atFirst: Partial<VariablesOf<Query>> = {},
): PreloadedQuery<Query> {
  const key = JSON.stringify([parameters.params.name, eyes, variables])
  const last = latest.get(key)
  if (last && performance.now() - last.at < fresh) return last.reference as PreloadedQuery<Query>
  const much = last?.atFirst ?? atFirst
  const reference = loadQuery<Query>(environmentOf(eyes), parameters, { ...variables, ...much }, { fetchPolicy: 'store-or-network' })
  reference.source?.subscribe({ error: () => latest.delete(key) })
  latest.set(key, { reference: reference as PreloadedQuery<OperationType>, at: performance.now(), atFirst: much })
  kept.push(reference as PreloadedQuery<OperationType>)
  if (kept.length > most) {
    const oldest = kept.shift()
    oldest?.dispose()
    for (const [other, { reference: held }] of latest) if (held === oldest) latest.delete(other)
  }
  return reference
}
