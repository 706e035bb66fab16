import { oneOf, optional, type Search } from '../../app/search'
import { readRange, writeRange, type Range } from '../../dates/range'
import { drills, type Drill } from '../../drill/drills'
import type { DrillQueries } from '../../drill/load'

const tiers = ['UNTIERED', 'SILVER', 'GOLD', 'PLATINUM', 'DIAMOND', 'ELITE'] as const

/** What the address says of the dashboard. */
export interface DashboardSearch {
  /** The tier to get to (F9); absent for the next one. */
  readonly target?: (typeof tiers)[number]
  /** The range of the point changes (F10): what writeRange writes. */
  readonly changes?: string
  /** The range of shared selling (F12). */
  readonly selling?: string
  /** The number whose dialog is open (F10, F12). */
  readonly drill?: Drill
}

/** The number whose dialog is open, over which range, and what was asked for it. */
export interface OpenedNumber extends DrillQueries {
  readonly drill: Drill | undefined
  readonly range: string | undefined
}

/** The ranges that the two sections begin with. */
const usual: Range = { preset: 'LAST_90_DAYS' }

/** The range that a parameter of the address says. */
export const rangeOf = (written: string | undefined): Range => readRange(written) ?? usual

const readable = (value: unknown) => {
  const range = readRange(value)
  return range && writeRange(range)
}

/** Reads what the address says of the dashboard. */
export function readDashboard(search: Search): DashboardSearch {
  return optional<DashboardSearch>({
    target: oneOf(tiers, search['target']),
    changes: readable(search['changes']),
    selling: readable(search['selling']),
    drill: oneOf(drills, search['drill']),
  })
}
