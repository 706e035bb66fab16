import type { PreloadedQuery } from 'react-relay'
import { askExplanation, type ExplanationQuery } from '../explain/load'
import { askFact, type OpenFact } from '../explain/load-fact'
import { askClient, type ClientQuery } from '../pages/client/load'
import type { Place } from './place'

/** What the address opens beside the page: a client's panel, a number's explanation. */
export interface Opened {
  readonly client: ClientQuery | undefined
  readonly explanation: PreloadedQuery<ExplanationQuery> | undefined
  readonly fact: OpenFact | undefined
}

/** Asks what the address opens, at the same time as the page's own query, and loads what shows it. */
export function askOpened(place: Place): Opened {
  return { client: askClient(place), explanation: askExplanation(place), fact: askFact(place) }
}
