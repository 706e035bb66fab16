import { AxisLeft } from '@visx/axis'
import { GridRows } from '@visx/grid'
import { scaleBand, scaleLinear } from '@visx/scale'
import { useRef } from 'react'
import { useIntl } from 'react-intl'
import { useFormat } from '../language/format'
import { Chart } from './Chart'
import { ChartTooltip } from './ChartTooltip'
import classes from './charts.module.css'
import { position } from './decimal'
import { Legend } from './Legend'
import { MonthAxis, monthAxisHeight } from './MonthAxis'
import { MonthColumns } from './MonthColumns'
import { MonthLines } from './MonthLines'
import type { Month } from './months'
import type { Series, Threshold } from './series'
import type { Cell, Tabular } from './tabular'
import { ThresholdLines } from './ThresholdLines'
import { useRoving } from './useRoving'
import { useWidth } from './useWidth'

interface Props<Key extends string> {
  readonly title: string
  readonly titled?: boolean
  readonly summary: string
  readonly series: readonly Series<Key>[]
  readonly months: readonly Month<Key>[]
  readonly thresholds?: readonly Threshold[]
  /** How a figure is written; default: a ratio as a percentage. */
  readonly format?: (value: string) => string
  readonly height?: number
}

const margin = { top: 16, right: 8, bottom: monthAxisHeight, left: 52 }

/** Ratios from month to month, such as retention. The scale begins where the figures do, not at zero. */
export function LineChart<Key extends string>({ title, titled, summary, series, months, thresholds = [], format: given, height = 240 }: Props<Key>) {
  const intl = useIntl()
  const format = useFormat()
  const figures = given ?? format.percent
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const roving = useRoving(months.length, months.length - 1, undefined)
  const cell = (value: string | null): Cell => (value === null ? { text: intl.formatMessage({ id: 'charts.unknown' }), exact: '' } : { text: figures(value), exact: value })
  const rowsOf = ({ values }: Month<Key>) => series.map(({ key, label }) => ({ label, value: cell(values[key]) }))
  const table: Tabular = {
    columns: [intl.formatMessage({ id: 'charts.month' }), ...series.map(({ label }) => label)],
    rows: months.map((month) => [{ text: format.month(month.month), exact: month.month.slice(0, 7) }, ...rowsOf(month).map(({ value }) => value)]),
  }
  const known = [...months.flatMap(({ values }) => series.map(({ key }) => values[key])), ...thresholds.map(({ value }) => value)]
    .filter((value) => value !== null)
    .map(position)
  const [least, most] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, 1]
  const room = (most - least || 0.1) * 0.12
  const x = scaleBand({ domain: months.map(({ month }) => month), range: [margin.left, width - margin.right] })
  const y = scaleLinear({ domain: [least - room, most + room], range: [height - margin.bottom, margin.top] })
  const shown = roving.shown === undefined ? undefined : months[roving.shown]
  return (
    <Chart title={title} titled={titled ?? false} summary={summary} table={table}>
      <Legend lines={series} />
      <div className={classes['drawing']} ref={box}>
        <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
          <GridRows scale={y} left={margin.left} width={width - margin.left - margin.right} numTicks={5} stroke="var(--line)" />
          <AxisLeft
            scale={y}
            left={margin.left}
            numTicks={5}
            hideAxisLine
            hideTicks
            tickFormat={(value) => figures(String(value))}
            tickLabelProps={{ className: classes['quiet'] ?? '', textAnchor: 'end', dy: '0.3em', dx: -2 }}
          />
          <MonthColumns
            figure=""
            series={[]}
            months={months}
            x={x}
            y={y}
            top={margin.top}
            item={roving.item}
            chooses={false}
            chosen={undefined}
            named={(month) => `${format.month(month.month)}: ${rowsOf(month).map(({ label, value }) => `${label} ${value.text}`).join(', ')}`}
          />
          <MonthLines lines={series} months={months} x={x} y={y} />
          <ThresholdLines thresholds={thresholds} y={y} left={margin.left} right={width - margin.right} format={figures} />
          <MonthAxis months={months.map(({ month }) => month)} x={x} top={height - margin.bottom} />
        </svg>
        {shown && <ChartTooltip title={format.month(shown.month)} rows={rowsOf(shown)} at={((x(shown.month) ?? 0) + x.bandwidth() / 2) / width} />}
      </div>
    </Chart>
  )
}
