import type { PreloadedQuery } from 'react-relay'
import calculatorQuery from '../../__generated__/CalculatorQuery$parameters'
import type { CalculatorQuery } from '../../__generated__/CalculatorQuery.graphql'
import monthQuery from '../../__generated__/SoldPointsMonthQuery$parameters'
import type { SoldPointsMonthQuery } from '../../__generated__/SoldPointsMonthQuery.graphql'
import { ask } from '../../api/queries'
import { ahead } from '../../app/later'
import { lookOf, placeVariables, type Place } from '../../app/place'
import { withAllMessages } from '../../language/messages'
import { loadCalculator } from './calculator/load'
import type { MonthTab } from './tier-search'

const tabs = { total: 'TOTAL', gained: 'GAINED', lost: 'LOST' } as const
const orders = {
  total: { field: 'TOTAL', direction: 'DESC' },
  gained: { field: 'GAINED', direction: 'DESC' },
  lost: { field: 'LOST', direction: 'ASC' },
} as const

/** A month's sold points that are open (F24), and what was asked for them. */
export interface OpenMonth {
  /** The month's first day. */
  readonly month: string
  readonly show: MonthTab
  readonly query: PreloadedQuery<SoldPointsMonthQuery>
}

/** What the address opens on the page Tier. */
export interface OpenedOnTier extends Partial<OpenMonth> {
  readonly calculator: PreloadedQuery<CalculatorQuery> | undefined
}

/** Loads what shows a month's sold points. */
export const loadMonth = withAllMessages(() => import('./SoldPointsMonth'))

/** Asks for a month's sold points and the clients behind them. */
export function askMonth(month: string, show: MonthTab, place: Place): OpenMonth {
  ahead(loadMonth)
  const variables = { ...placeVariables(place), month, tab: tabs[show], orderBy: orders[show] }
  return { month, show, query: ask<SoldPointsMonthQuery>(monthQuery, lookOf(place), variables) }
}

/** Asks for what the calculator computes with. */
export function askCalculator(place: Place): PreloadedQuery<CalculatorQuery> {
  ahead(loadCalculator)
  return ask<CalculatorQuery>(calculatorQuery, lookOf(place), {})
}
