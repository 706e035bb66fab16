import type { PreloadedQuery } from 'react-relay'
import query from '../../__generated__/ForecastLinesQuery$parameters'
import type { ForecastLinesQuery } from '../../__generated__/ForecastLinesQuery.graphql'
import { ask } from '../../api/queries'
import { lookOf, placeVariables, type Place } from '../../app/place'

/** A month to come that is open, and what was asked for it. */
export interface OpenedEarning {
  /** The month's first day. */
  readonly month: string
  readonly query: PreloadedQuery<ForecastLinesQuery>
}

/** Loads what shows the lines that are expected to earn in a month. */
export const loadForecastLines = () => import('./ForecastLines')

/** Asks for the lines that are expected to earn in a month. */
export function askEarning(month: string, place: Place): OpenedEarning {
  void loadForecastLines()
  const { partner, eyes, asOf, knownAt } = placeVariables(place)
  return { month, query: ask<ForecastLinesQuery>(query, lookOf(place), { partner, eyes, asOf, knownAt, month }) }
}
