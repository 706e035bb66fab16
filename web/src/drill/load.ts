import type { PreloadedQuery } from 'react-relay'
import changeReport from '../__generated__/ChangeReportQuery$parameters'
import type { ChangeReportQuery } from '../__generated__/ChangeReportQuery.graphql'
import dealReport from '../__generated__/DealReportQuery$parameters'
import type { DealReportQuery } from '../__generated__/DealReportQuery.graphql'
import { ask } from '../api/queries'
import { ahead } from '../app/later'
import { lookOf, placeVariables, type Place } from '../app/place'
import { rangeInput, type Range } from '../dates/range'
import { withAllMessages } from '../language/messages'
import { isDealDrill, largest, type Drill } from './drills'

/** Loads the code of the dialog behind a number; pointing at such a number is enough. */
export const loadDrill = withAllMessages(() => import('./DrillDialog'))

/** What is asked for the dialog behind a number: deals, or a change of points. */
export interface DrillQueries {
  readonly deals?: PreloadedQuery<DealReportQuery>
  readonly change?: PreloadedQuery<ChangeReportQuery>
}

/** Asks for what is behind a number, and loads the dialog that shows it. */
export function askDrill(drill: Drill, range: Range, place: Place): DrillQueries {
  ahead(loadDrill)
  const variables = { ...placeVariables(place), range: rangeInput(range) }
  return isDealDrill(drill)
    ? { deals: ask<DealReportQuery>(dealReport, lookOf(place), { ...variables, number: drill }) }
    : { change: ask<ChangeReportQuery>(changeReport, lookOf(place), { ...variables, figure: drill, order: largest(drill) }) }
}
