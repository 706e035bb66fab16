import type { PreloadedQuery } from 'react-relay'
import type { OperationType } from 'relay-runtime'
import details from '../../__generated__/ClientDetailsQuery$parameters'
import engagement from '../../__generated__/ClientEngagementQuery$parameters'
import points from '../../__generated__/ClientPointsQuery$parameters'
import renewals from '../../__generated__/ClientRenewalsQuery$parameters'
import usage from '../../__generated__/ClientUsageQuery$parameters'
import { ask } from '../../api/queries'
import { ahead } from '../../app/later'
import { eyesOf, type Place } from '../../app/place'
import { withAllMessages } from '../../language/messages'
import { readTab, type ClientTab } from './tabs'

/** The answer of one of the panel's tabs, which knows its type (see defineTab). */
export type ClientQuery = PreloadedQuery<OperationType>

interface Variables {
  readonly client: string
  readonly eyes: string | null
  readonly asOf: string | null
  readonly knownAt: string | null
}

const queries: Readonly<Record<ClientTab, (variables: Variables) => ClientQuery>> = {
  details: (variables) => ask(details, variables, variables),
  renewals: (variables) => ask(renewals, variables, variables),
  usage: (variables) => ask(usage, variables, variables),
  engagement: (variables) => ask(engagement, variables, variables),
  points: (variables) => ask(points, variables, variables),
}

/** Loads the panel. */
export const loadClientPanel = withAllMessages(() => import('./ClientPanel'))

/** Asks for what the open tab of a client's panel shows; undefined where no panel is open. */
export function askClient(place: Place): ClientQuery | undefined {
  if (!place.client) return undefined
  ahead(loadClientPanel)
  const variables = { client: place.client, eyes: eyesOf(place), asOf: place.asOf ?? null, knownAt: place.knownAt ?? null }
  return queries[readTab(place.tab)](variables)
}
