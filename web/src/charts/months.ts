import { position } from './decimal'
import type { Series, Threshold } from './series'

/** A month of a chart. Figures are the API's decimal strings; null is unknown. */
export interface Month<Key extends string = string> {
  /** The month's first day. */
  readonly month: string
  /** The figures by the keys of the series. */
  readonly values: Readonly<Record<Key, string | null>>
  /** Their sum, as the API tells it. */
  readonly total?: string
  /** Whether the month is yet to come: its figures are those known today. */
  readonly projected?: boolean
}

/** A piece of a column: from where to where on the scale of the figures. */
export interface Piece<Key extends string> {
  readonly series: Series<Key>
  readonly from: number
  readonly to: number
}

/** Stacks a month's figures: what is above zero upwards, what is below downwards. */
export function stack<Key extends string>(series: readonly Series<Key>[], { values }: Month<Key>): readonly Piece<Key>[] {
  let above = 0
  let below = 0
  return series.flatMap((one) => {
    const size = position(values[one.key] ?? '0')
    if (size === 0) return []
    const from = size > 0 ? above : below
    if (size > 0) above += size
    else below += size
    return [{ series: one, from, to: from + size }]
  })
}

/** The least and the greatest figure that a chart has to have room for; zero is always among them. */
export function extent<Key extends string>(
  series: readonly Series<Key>[],
  lines: readonly Series<Key>[],
  months: readonly Month<Key>[],
  thresholds: readonly Threshold[],
): readonly [number, number] {
  const ends = months.flatMap((month) => [
    ...stack(series, month).map(({ to }) => to),
    ...lines.map(({ key }) => position(month.values[key] ?? '0')),
  ])
  const all = [0, ...ends, ...thresholds.map(({ value }) => position(value))]
  const least = Math.min(...all)
  const greatest = Math.max(...all)
  return least === greatest ? [0, 1] : [least * 1.08, greatest * 1.08]
}
