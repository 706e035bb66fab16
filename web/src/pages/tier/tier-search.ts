import { isDay, oneOf, optional, type Search } from '../../app/search'
import { readRange, writeRange } from '../../dates/range'
import { readCalculator, type CalculatorSearch } from './calculator/calculator-search'

/** The tabs of the clients of a month (F24). */
export const monthTabs = ['total', 'gained', 'lost'] as const
export type MonthTab = (typeof monthTabs)[number]

/** What the address says of the page Tier. */
export interface TierSearch extends CalculatorSearch {
  /** The months of the charts, from..to; absent for six back and three ahead. */
  readonly range?: string
  /** The first day of the month whose sold points are open (F24). */
  readonly month?: string
  /** Which of that month's clients; absent for all. */
  readonly show?: MonthTab
}

/** Reads it; what it cannot use is as if it were absent. */
export function readTierSearch(search: Search): TierSearch {
  const range = readRange(search['range'])
  return {
    ...optional<TierSearch>({
      range: range && !('preset' in range) ? writeRange(range) : undefined,
      month: isDay(search['month']) ? `${search['month'].slice(0, 8)}01` : undefined,
      show: oneOf(monthTabs, search['show']),
    }),
    ...readCalculator(search),
  }
}
