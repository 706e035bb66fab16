import type { FigureScale } from './MonthColumns'
import classes from './charts.module.css'
import { position } from './decimal'
import type { Threshold } from './series'

interface Props {
  readonly thresholds: readonly Threshold[]
  readonly y: FigureScale
  readonly left: number
  readonly right: number
  readonly format: (value: string) => string
}

/** A line at each threshold, with its name and number on it. */
export function ThresholdLines({ thresholds, y, left, right, format }: Props) {
  return thresholds.map(({ label, value }) => (
    <g key={label} aria-hidden style={{ pointerEvents: 'none' }}>
      <line className={classes['threshold']} x1={left} x2={right} y1={y(position(value))} y2={y(position(value))} />
      <text className={classes['onLine']} x={left + 4} y={y(position(value)) - 5}>
        {`${label} ${format(value)}`}
      </text>
    </g>
  ))
}
