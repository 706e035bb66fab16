import type { scaleBand, scaleLinear } from '@visx/scale'
import classes from './charts.module.css'
import { stack, type Month } from './months'
import type { Series } from './series'
import { fillOf } from './Textures'
import type { Roving } from './useRoving'

export type MonthScale = ReturnType<typeof scaleBand<string>>
export type FigureScale = ReturnType<typeof scaleLinear<number>>

interface Props<Key extends string> {
  readonly figure: string
  readonly series: readonly Series<Key>[]
  readonly months: readonly Month<Key>[]
  readonly x: MonthScale
  readonly y: FigureScale
  readonly top: number
  readonly item: (index: number) => Roving
  /** Whether a month opens something. */
  readonly chooses: boolean
  readonly chosen: string | undefined
  /** What a month says of itself. */
  readonly named: (month: Month<Key>) => string
}

/** The columns, each with the area around it that takes the pointer and the focus. */
export function MonthColumns<Key extends string>({ figure, series, months, x, y, top, item, chooses, chosen, named }: Props<Key>) {
  const bottom = y.range()[0] ?? 0
  const gap = x.step() - x.bandwidth()
  return months.map((month, index) => {
    const left = x(month.month) ?? 0
    const pieces = stack(series, month)
    return (
      <g
        key={month.month}
        className={classes['month']}
        role={chooses ? 'button' : 'img'}
        aria-label={named(month)}
        aria-pressed={chooses && chosen !== undefined ? month.month === chosen : undefined}
        {...item(index)}
      >
        <rect className={classes['area']} x={left - gap / 2} y={top} width={x.step()} height={bottom - top} rx={4} />
        {pieces.map(({ series: one, from, to }) => (
          <rect
            key={one.key}
            x={left}
            y={Math.min(y(from), y(to))}
            width={x.bandwidth()}
            height={Math.abs(y(from) - y(to))}
            fill={fillOf(figure, one, month.projected)}
            stroke={month.projected ? one.colour : 'var(--surface)'}
            strokeDasharray={month.projected ? '3 2' : undefined}
          />
        ))}
      </g>
    )
  })
}
