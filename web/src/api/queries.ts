import { loadQuery, type PreloadedQuery } from 'react-relay'
import type { OperationType, PreloadableConcreteRequest, VariablesOf } from 'relay-runtime'
import { environmentOf, nameOf, onForget, type Look } from './environment'

type Reference = PreloadedQuery<OperationType>

interface Asked {
  readonly reference: Reference
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

// All that Relay keeps an answer of, what was asked last at the end: so that
// going back needs no request.
const kept: Reference[] = []
const most = 20

// What is never given up: what is shown, by how many show it, and what is not answered yet.
const shown = new Map<Reference, number>()
const awaited = new Set<Reference>()

/**
 * Asks a page's query before the page itself is loaded. What was asked a moment
 * ago, or what the store still holds, is not asked again; what failed is.
 * Variables "at first" say how much is to come with the answer: they count where
 * nothing was asked yet, and make no other question.
 */
export function ask<Query extends OperationType>(
  parameters: PreloadableConcreteRequest<Query>,
  look: Look,
  variables: VariablesOf<Query>,
  atFirst: Partial<VariablesOf<Query>> = {},
): PreloadedQuery<Query> {
  const key = JSON.stringify([parameters.params.name, nameOf(look), variables])
  const last = latest.get(key)
  if (last && performance.now() - last.at < fresh) {
    keep(last.reference)
    return last.reference as PreloadedQuery<Query>
  }
  const much = last?.atFirst ?? atFirst
  const asked = loadQuery<Query>(environmentOf(look), parameters, { ...variables, ...much }, { fetchPolicy: 'store-or-network' })
  const reference = asked as Reference
  latest.set(key, { reference, at: performance.now(), atFirst: much })
  if (asked.source) {
    awaited.add(reference)
    asked.source.subscribe({
      complete: () => arrive(reference),
      error: () => {
        arrive(reference)
        if (latest.get(key)?.reference === reference) latest.delete(key)
      },
    })
  }
  keep(reference)
  return asked
}

// Who waits until nothing is awaited any more.
let waiting: (() => void)[] = []

function arrive(reference: Reference): void {
  awaited.delete(reference)
  if (awaited.size > 0) return
  for (const go of waiting) go()
  waiting = []
}

/** Resolves once all that was asked is answered, or has failed; undefined where it is already. */
export function allAnswered(): Promise<void> | undefined {
  return awaited.size > 0 ? new Promise((resolve) => waiting.push(resolve)) : undefined
}

/** Keeps the answer of a query while it is shown; returns what ends that. */
export function keepShown(reference: Reference): () => void {
  shown.set(reference, (shown.get(reference) ?? 0) + 1)
  return () => {
    const others = (shown.get(reference) ?? 1) - 1
    if (others > 0) shown.set(reference, others)
    else shown.delete(reference)
  }
}

function keep(reference: Reference): void {
  const at = kept.indexOf(reference)
  if (at >= 0) kept.splice(at, 1)
  kept.push(reference)
  for (const oldest of kept.filter((one) => !shown.has(one) && !awaited.has(one))) {
    if (kept.length <= most || oldest === reference) break
    kept.splice(kept.indexOf(oldest), 1)
    oldest.dispose()
    for (const [key, { reference: held }] of latest) if (held === oldest) latest.delete(key)
  }
}
