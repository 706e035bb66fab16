import type { Difference, Forecast, ForecastChange } from '../../../wasm/dist/points.js'
import type { Decimal } from '../format'
import type { Change, Rules } from './model'

/** What the engine says of a book: as it is, and under changes. */
export interface Outcome {
  base: Forecast
  /** Under the changes that the engine takes. */
  hypothesis: Forecast
  /** What the changes add to the points of each month, the first of which is today. */
  difference: Difference[]
  /** Why a change does not count, by its place in the list. */
  faults: ReadonlyMap<number, string>
  /** Why nothing could be computed under the rules that were chosen. */
  rulesFault?: string
}

/** What is asked of the engine for one book. */
export interface Replay {
  forecast(): Forecast
  /** Throws a refusal for a change or rules that do not fit. */
  whatIf(changes: readonly Change[], rules: Rules | undefined): { forecast: Forecast; difference: Difference[] }
}

/** What the engine did not take, and where it stood in what was asked. */
export interface Refusal {
  /** The place of the change at fault; undefined where it was no change. */
  change: number | undefined
  message: string
}

/**
 * Replays a book under changes. A change that does not fit, such as one of a line
 * that another ends, is left out and told; the others count.
 */
export function outcomeOf(
  replay: Replay,
  changes: readonly Change[],
  rules: Rules | undefined,
  refusal: (error: unknown) => Refusal | undefined,
): Outcome {
  const base = replay.forecast()
  const faults = new Map<number, string>()
  let taken = changes.map((change, place) => ({ change, place }))
  let asked = rules
  let rulesFault: string | undefined
  for (;;) {
    try {
      const { forecast, difference } = replay.whatIf(taken.map(({ change }) => change), asked)
      return { base, hypothesis: forecast, difference, faults, ...(rulesFault ? { rulesFault } : {}) }
    } catch (error) {
      const refused = refusal(error)
      const faulty = refused?.change === undefined ? undefined : taken[refused.change]
      if (refused && faulty) {
        faults.set(faulty.place, refused.message)
        taken = taken.filter((one) => one !== faulty)
      } else if (refused && asked) {
        rulesFault = refused.message
        asked = undefined
      } else {
        throw error
      }
    }
  }
}

/** A change of a tier that is known ahead, and whether the changes bring or avoid it. */
export interface ComparedChange extends ForecastChange {
  /** `both` with and without the changes, `avoided` only without, `brought` only with them. */
  in: 'both' | 'avoided' | 'brought'
}

/** Puts the tier changes ahead of two forecasts side by side, in order of days. */
export function compareTiers(base: readonly ForecastChange[], hypothesis: readonly ForecastChange[]): ComparedChange[] {
  const key = ({ on, kind, from, to, cause }: ForecastChange) => [on, kind, from, to, cause].join()
  const without = new Set(base.map(key))
  const withThem = new Set(hypothesis.map(key))
  const compared = [
    ...base.map((change): ComparedChange => ({ ...change, in: withThem.has(key(change)) ? 'both' : 'avoided' })),
    ...hypothesis.filter((change) => !without.has(key(change))).map((change): ComparedChange => ({ ...change, in: 'brought' })),
  ]
  return compared.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** A tier and the total points that it asks. */
export interface Threshold {
  tier: string
  total: Decimal
}

/** The totals that the tiers ask today, lowest first. */
export function thresholdsOf({ standing }: Forecast): Threshold[] {
  return standing.tiers.flatMap(({ tier, conditions }) => {
    const total = conditions.find(({ measure }) => measure === 'total')
    return total ? [{ tier, total: total.need }] : []
  })
}
