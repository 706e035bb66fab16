import type { Difference, Forecast, ForecastChange, PartnerStanding } from '../../../../wasm/dist/points.js'
import type { Change, Decimal, Rules } from './change'

/** What the engine says of a book: as it is, and under changes. */
export interface Outcome {
  readonly base: Forecast
  /** Under the changes and rules that the engine takes. */
  readonly hypothesis: Forecast
  /** What the changes add to the points of each month, the first of which is today. */
  readonly difference: readonly Difference[]
  /** The changes that count, and the rules that they are judged by. */
  readonly taken: readonly Change[]
  readonly rules: Rules | undefined
  /** Why a change does not count, by its place in the list. */
  readonly faults: ReadonlyMap<number, string>
  /** Why nothing could be computed under the rules that were chosen. */
  readonly rulesFault?: string
}

/** What is asked of the engine for one book. */
export interface Replay {
  forecast(): Forecast
  /** Throws a refusal for a change or rules that do not fit. */
  whatIf(changes: readonly Change[], rules: Rules | undefined): { readonly forecast: Forecast; readonly difference: readonly Difference[] }
  /** Where the partner would stand on a day of the book or after it. */
  standingOn(day: string, changes: readonly Change[], rules: Rules | undefined): PartnerStanding
}

/** What the engine did not take, and where it stood in what was asked. */
export interface Refusal {
  /** The place of the change at fault; undefined where it was no change. */
  readonly change: number | undefined
  readonly message: string
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
      const counting = taken.map(({ change }) => change)
      const { forecast, difference } = replay.whatIf(counting, asked)
      return { base, hypothesis: forecast, difference, taken: counting, rules: asked, faults, ...(rulesFault ? { rulesFault } : {}) }
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

/** How a tier changes on a day, without the changes and with them: both where they make no difference. */
export interface ComparedChange {
  readonly on: string
  readonly kind: ForecastChange['kind']
  readonly base: ForecastChange | undefined
  readonly hypothesis: ForecastChange | undefined
}

/** Puts the tier changes ahead of two forecasts side by side: one row for each day and kind of tier, in order of days. */
export function compareTiers(base: readonly ForecastChange[], hypothesis: readonly ForecastChange[]): readonly ComparedChange[] {
  const rows = new Map<string, ComparedChange>()
  for (const change of base) rows.set(change.on + change.kind, { on: change.on, kind: change.kind, base: change, hypothesis: undefined })
  for (const change of hypothesis) {
    const key = change.on + change.kind
    rows.set(key, { on: change.on, kind: change.kind, base: rows.get(key)?.base, hypothesis: change })
  }
  return [...rows.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Whether two changes of a tier are the same, but for their days. */
export function sameChange(a: ForecastChange | undefined, b: ForecastChange | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to && a?.cause === b?.cause
}

/** A tier and the total points that it asks. */
export interface AskedTotal {
  readonly tier: string
  readonly total: Decimal
}

/** The totals that the tiers ask on the day of a forecast, lowest first. */
export function totalsAsked({ standing }: Forecast): readonly AskedTotal[] {
  return standing.tiers.flatMap(({ tier, conditions }) => {
    const total = conditions.find(({ measure }) => measure === 'total')
    return total ? [{ tier, total: total.need }] : []
  })
}
