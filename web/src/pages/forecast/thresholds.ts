import { compareDecimals, sumOf } from '../../charts/decimal'
import type { Threshold } from '../../charts/series'

/** The thresholds that a chart has room for: those within its figures, and the next above them unless it is far away. */
export function near(thresholds: readonly Threshold[], totals: readonly string[]): readonly Threshold[] {
  const most = totals.reduce((a, b) => (compareDecimals(a, b) > 0 ? a : b), '0')
  const sorted = thresholds.toSorted((a, b) => compareDecimals(a.value, b.value))
  const within = sorted.filter(({ value }) => compareDecimals(value, most) <= 0)
  return [...within, ...sorted.slice(within.length, within.length + 1).filter(({ value }) => compareDecimals(value, sumOf([most, most])) <= 0)]
}
