import type { Condition, ForecastChange, Tier } from '../../../../wasm/dist/points.js'
import type { Change, Rules } from './change'
import type { Replay } from './outcome'

// Lowest first; an edition may leave rungs out.
const ladder: readonly Tier[] = ['untiered', 'silver', 'gold', 'platinum', 'diamond', 'elite']

/** Whether a change of a tier is one to a lower tier. */
export function isFall({ from, to }: ForecastChange): boolean {
  return ladder.indexOf(to) < ladder.indexOf(from)
}

/**
 * Tells which conditions tip the performance tier: on a fall those that the tier
 * lacks from that day on, on a rise those that it lacked until the day before.
 */
export function tippedBy(replay: Replay, change: ForecastChange, changes: readonly Change[], rules: Rules | undefined): readonly Condition[] {
  const falls = isFall(change)
  const standing = replay.standingOn(falls ? change.on : dayBefore(change.on), changes, rules)
  const tier = standing.tiers.find((result) => result.tier === (falls ? change.from : change.to))
  return tier?.conditions.filter(({ met }) => !met) ?? []
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
