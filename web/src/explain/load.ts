import type { PreloadedQuery } from 'react-relay'
import query from '../__generated__/ExplanationQuery$parameters'
import type { ExplanationQuery } from '../__generated__/ExplanationQuery.graphql'
import { ask } from '../api/queries'
import { ahead } from '../app/later'
import { lookOf, placeVariables, type Place } from '../app/place'
import { withAllMessages } from '../language/messages'
import { readFigure } from './figure'

export type { ExplanationQuery }

/** Loads what shows an explanation. */
export const loadExplanation = withAllMessages(() => import('./ExplainDialog'))

/** Asks for the explanation that a place has opened; undefined where there is none. */
export function askExplanation(place: Place): PreloadedQuery<ExplanationQuery> | undefined {
  const figure = readFigure(place.explain)
  if (!figure) return undefined
  ahead(loadExplanation)
  const { partner, eyes, asOf, knownAt } = placeVariables(place)
  return ask<ExplanationQuery>(query, lookOf(place), {
    partner: figure.partner ?? partner,
    eyes,
    figure: figure.figure,
    client: figure.client ?? null,
    line: figure.line ?? null,
    from: figure.from ?? null,
    asOf: figure.on ?? asOf,
    knownAt: figure.known ?? knownAt,
  })
}
