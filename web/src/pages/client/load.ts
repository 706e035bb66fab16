import type { PreloadedQuery } from 'react-relay'
import type { OperationType } from 'relay-runtime'
import details from '../../__generated__/ClientDetailsQuery$parameters'
import { ask } from '../../api/queries'
import { eyesOf, type Place } from '../../app/place'
import { readTab, type ClientTab } from './tabs'

/** The answer of one of the panel's tabs, which knows its type (see defineTab). */
export type ClientQuery = PreloadedQuery<OperationType>

interface Variables {
  readonly client: string
  readonly eyes: string | null
  readonly asOf: string | null
}

const queries: Readonly<Record<ClientTab, (variables: Variables, knownAt: string | null) => ClientQuery>> = {
  details: (variables) => ask(details, variables.eyes, variables),
}

/** Loads the panel. */
export const loadClientPanel = () => import('./ClientPanel')

/** Asks for what the open tab of a client's panel shows; undefined where no panel is open. */
export function askClient(place: Place): ClientQuery | undefined {
  if (!place.client) return undefined
  void loadClientPanel()
  const variables = { client: place.client, eyes: eyesOf(place), asOf: place.asOf ?? null }
  return queries[readTab(place.tab)](variables, place.knownAt ?? null)
}
