import type { Forecast } from '../../../../wasm/dist/points.js'
import { sumOf } from '../../charts/decimal'
import type { Change, Decimal, Rules } from './change'
import type { Replay } from './outcome'

/** What the changes of one client add to the partner's total points, or take from them. */
export interface Contribution {
  /** The client's company in the events; undefined for what the other rules do without any change. */
  readonly company: string | undefined
  readonly today: Decimal
  /** On the day of the next review; undefined where the program has none. */
  readonly review: Decimal | undefined
  /** At the end of the forecast. */
  readonly end: Decimal
}

/**
 * Tells what each client contributes to the difference that changes make. Points
 * of clients do not depend on each other, so the parts add up to the whole.
 */
export function contributionsOf(replay: Replay, changes: readonly Change[], rules: Rules | undefined): readonly Contribution[] {
  const under = replay.whatIf([], rules).forecast
  const parts = [...new Set(changes.map(({ company }) => company))].map((company) => {
    const own = changes.filter((change) => change.company === company)
    return contribution(company, under, replay.whatIf(own, rules).forecast)
  })
  return rules ? [contribution(undefined, replay.forecast(), under), ...parts] : parts
}

function contribution(company: string | undefined, before: Forecast, after: Forecast): Contribution {
  return {
    company,
    today: difference(after.standing.total, before.standing.total),
    review: before.review && after.review && difference(after.review.points.total, before.review.points.total),
    end: difference(after.months.at(-1)?.points.total, before.months.at(-1)?.points.total),
  }
}

/** One decimal less another. */
export function difference(after: Decimal | undefined, before: Decimal | undefined): Decimal {
  const taken = before ?? '0'
  return sumOf([after ?? '0', taken.startsWith('-') ? taken.slice(1) : `-${taken}`])
}
