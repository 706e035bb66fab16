import { AxisLeft } from '@visx/axis'
import { GridRows } from '@visx/grid'
import { scaleBand, scaleLinear } from '@visx/scale'
import { useId, useMemo, useRef } from 'react'
import { useIntl } from 'react-intl'
import { useFormat } from '../language/format'
import { Chart } from './Chart'
import { ChartTooltip } from './ChartTooltip'
import classes from './charts.module.css'
import { Legend } from './Legend'
import { MonthAxis, monthAxisHeight } from './MonthAxis'
import { MonthColumns } from './MonthColumns'
import { MonthLines } from './MonthLines'
import { MonthTotals } from './MonthTotals'
import { extent, type Month } from './months'
import type { Series, Threshold } from './series'
import type { Cell, Tabular } from './tabular'
import { Textures } from './Textures'
import { ticksOf } from './ticks'
import { ThresholdLines } from './ThresholdLines'
import { useRoving } from './useRoving'
import { useWidth } from './useWidth'

interface Props<Key extends string> {
  readonly title: string
  readonly titled?: boolean
  readonly summary: string
  /** What is stacked in each month, from below. */
  readonly series: readonly Series<Key>[]
  /** What is drawn as a line instead. */
  readonly lines?: readonly Series<Key>[]
  readonly months: readonly Month<Key>[]
  readonly thresholds?: readonly Threshold[]
  /** What the months' totals are; default: the total. */
  readonly total?: string
  /** Whether the totals are written on the columns: not where they are no sum of what is stacked. */
  readonly totalled?: boolean
  /** How a figure is written; default: as points. */
  readonly format?: (value: string) => string
  /** Called with the first day of the month that is chosen by a click, Enter or Space. */
  readonly onMonth?: (month: string) => void
  /** The first day of the month that is chosen now. */
  readonly chosen?: string | undefined
  readonly height?: number
}

const margin = { top: 22, right: 8, bottom: monthAxisHeight, left: 52 }
const noLines: readonly never[] = []

/**
 * Months side by side: stacked columns, lines, and what the months to come are
 * known to bring, hatched. Each month says its figures, and opens what is
 * behind them.
 */
export function MonthsChart<Key extends string>(props: Props<Key>) {
  const { title, titled, summary, series, lines = noLines, months, thresholds = noLines, totalled = true, onMonth, chosen, height = 280 } = props
  const intl = useIntl()
  const format = useFormat()
  const figures = props.format ?? format.points
  const figure = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const all = useMemo(() => [...series, ...lines], [series, lines])
  const first = months.findIndex(({ month }) => month === chosen)
  const latest = months.findLastIndex(({ projected }) => !projected)
  const roving = useRoving(months.length, first >= 0 ? first : latest, onMonth && ((index) => onMonth(months[index]?.month ?? '')))

  const x = scaleBand({ domain: months.map(({ month }) => month), range: [margin.left, width - margin.right], padding: 0.22 })
  const y = scaleLinear({ domain: [...extent(series, lines, months, thresholds)], range: [height - margin.bottom, margin.top] })
  const ticks = ticksOf(y, months.flatMap(({ values }) => all.map(({ key }) => values[key])))
  const named = ({ month, projected }: Month) =>
    projected ? intl.formatMessage({ id: 'charts.projected' }, { month: format.month(month) }) : format.month(month)
  const total = props.total ?? intl.formatMessage({ id: 'charts.total' })
  const totals = months.some((month) => month.total !== undefined)
  const cell = (value: string | null | undefined): Cell => (value == null ? { text: intl.formatMessage({ id: 'charts.unknown' }), exact: '' } : { text: figures(value), exact: value })
  const rowsOf = (month: Month<Key>) => [
    ...all.map(({ key, label }) => ({ label, value: cell(month.values[key]) })),
    ...(totals ? [{ label: total, value: cell(month.total) }] : []),
  ]
  const table: Tabular = {
    columns: [intl.formatMessage({ id: 'charts.month' }), ...(months[0] ? rowsOf(months[0]).map(({ label }) => label) : [])],
    rows: months.map((month) => [{ text: named(month), exact: month.month.slice(0, 7) }, ...rowsOf(month).map(({ value }) => value)]),
  }
  const shown = roving.shown === undefined ? undefined : months[roving.shown]
  const firstProjected = months.find(({ projected }) => projected)

  return (
    <Chart title={title} titled={titled ?? false} summary={summary} table={table}>
      <Legend series={series} lines={lines} projected={firstProjected !== undefined} />
      <div className={classes['drawing']} ref={box}>
        <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
          <Textures figure={figure} series={series} />
          <GridRows scale={y} left={margin.left} width={width - margin.left - margin.right} tickValues={ticks} stroke="var(--line)" />
          <AxisLeft
            scale={y}
            left={margin.left}
            tickValues={ticks}
            hideAxisLine
            hideTicks
            tickFormat={(value) => figures(String(value))}
            tickLabelProps={{ className: classes['quiet'] ?? '', textAnchor: 'end', dy: '0.3em', dx: -2 }}
          />
          <MonthColumns
            figure={figure}
            series={series}
            months={months}
            x={x}
            y={y}
            top={margin.top}
            item={roving.item}
            chooses={onMonth !== undefined}
            chosen={chosen}
            named={(month) => `${named(month)}: ${rowsOf(month).map(({ label, value }) => `${label} ${value.text}`).join(', ')}`}
          />
          {totalled && <MonthTotals series={series} months={months} x={x} y={y} />}
          <MonthLines lines={lines} months={months} x={x} y={y} />
          <ThresholdLines thresholds={thresholds} y={y} left={margin.left} right={width - margin.right} format={figures} />
          {firstProjected && (
            <line
              x1={(x(firstProjected.month) ?? 0) - (x.step() - x.bandwidth()) / 2}
              x2={(x(firstProjected.month) ?? 0) - (x.step() - x.bandwidth()) / 2}
              y1={2}
              y2={height - margin.bottom}
              stroke="var(--mantine-color-dimmed)"
              strokeDasharray="1 4"
              aria-hidden
            />
          )}
          <MonthAxis months={months.map(({ month }) => month)} x={x} top={height - margin.bottom} />
        </svg>
        {shown && <ChartTooltip title={named(shown)} rows={rowsOf(shown)} at={((x(shown.month) ?? 0) + x.bandwidth() / 2) / width} />}
      </div>
    </Chart>
  )
}
