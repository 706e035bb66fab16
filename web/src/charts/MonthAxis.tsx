import { AxisBottom } from '@visx/axis'
import { useFormat } from '../language/format'
import classes from './charts.module.css'
import type { MonthScale } from './MonthColumns'

/** How much room the axis takes below a drawing. */
export const monthAxisHeight = 40

interface Props {
  /** The first days of the months. */
  readonly months: readonly string[]
  readonly x: MonthScale
  readonly top: number
}

/** The months below a drawing, as many as there is room for, and below the first one of each year the year. */
export function MonthAxis({ months, x, top }: Props) {
  const format = useFormat()
  const every = Math.max(1, Math.ceil(36 / x.step()))
  const years = months.filter((month, index) => month.slice(0, 4) !== months[index - 1]?.slice(0, 4))
  // Where the chart begins late in a year, the next year begins too close to it for both.
  const [first, second] = years
  const crowded = first && second && (x(second) ?? 0) - (x(first) ?? 0) < 36
  return (
    <>
      <AxisBottom
        scale={x}
        top={top}
        tickValues={months.filter((_, index) => index % every === 0)}
        tickFormat={format.shortMonth}
        hideTicks
        stroke="var(--mantine-color-dimmed)"
        tickLabelProps={{ textAnchor: 'middle' }}
      />
      {years.slice(crowded ? 1 : 0).map((month) => (
        <text key={month} className={classes['quiet']} x={(x(month) ?? 0) + x.bandwidth() / 2} y={top + 34} textAnchor="middle" aria-hidden>
          {format.year(month)}
        </text>
      ))}
    </>
  )
}
