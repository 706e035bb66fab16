import type { PreloadedQuery } from 'react-relay'
import query from '../__generated__/FactDialogQuery$parameters'
import type { FactDialogQuery } from '../__generated__/FactDialogQuery.graphql'
import { ask } from '../api/queries'
import { lookOf, placeVariables, type Place } from '../app/place'
import { withAllMessages } from '../language/messages'
import { readFact, type Fact } from './fact'

/** A fact that is open, and what was asked for it. */
export interface OpenFact {
  readonly fact: Fact
  readonly query: PreloadedQuery<FactDialogQuery>
}

/** Loads what shows what a fact is made of. */
export const loadFact = withAllMessages(() => import('./FactDialog'))

/** Asks what the fact is made of that a place has opened; undefined where there is none. */
export function askFact(place: Place): OpenFact | undefined {
  const fact = readFact(place.explain)
  if (!fact) return undefined
  void loadFact()
  const tools = fact === 'TOOL_USAGE'
  return { fact, query: ask<FactDialogQuery>(query, lookOf(place), { ...placeVariables(place), tools, retention: !tools }) }
}
