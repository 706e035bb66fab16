import { useFormat } from '../language/format'
import classes from './charts.module.css'
import { wholeOf } from './decimal'
import type { FigureScale, MonthScale } from './MonthColumns'
import { stack, type Month } from './months'
import type { Series } from './series'

interface Props<Key extends string> {
  readonly series: readonly Series<Key>[]
  readonly months: readonly Month<Key>[]
  readonly x: MonthScale
  readonly y: FigureScale
}

/** The totals on top of the columns, where there is room. */
export function MonthTotals<Key extends string>({ series, months, x, y }: Props<Key>) {
  const format = useFormat()
  if (x.bandwidth() < 40) return null
  return (
    <g aria-hidden style={{ pointerEvents: 'none' }}>
      {months.map((month) => {
        const top = Math.max(0, ...stack(series, month).map(({ to }) => to))
        return month.total === undefined ? null : (
          <text key={month.month} className={classes['value']} x={(x(month.month) ?? 0) + x.bandwidth() / 2} y={y(top) - 5} textAnchor="middle">
            {format.number(wholeOf(month.total))}
          </text>
        )
      })}
    </g>
  )
}
