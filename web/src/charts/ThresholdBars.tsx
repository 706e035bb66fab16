import { Group, Text } from '@mantine/core'
import { useId, useRef, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { dash, useFormat } from '../language/format'
import { BarPieces } from './BarPieces'
import { Chart } from './Chart'
import classes from './charts.module.css'
import { position } from './decimal'
import { Legend } from './Legend'
import type { Series } from './series'
import type { Tabular } from './tabular'
import { Textures } from './Textures'
import { useWidth } from './useWidth'

/** A measure and how far it is from its threshold. Figures are the API's decimal strings. */
export interface ThresholdBar<Key extends string = string> {
  readonly key: string
  readonly label: string
  readonly value: string
  /** What stands in the place of the value, such as a button that explains it. */
  readonly shown?: ReactNode
  /** What the value is made of, by the keys of the series. */
  readonly parts: Readonly<Partial<Record<Key, string>>>
  /** What it takes; absent where nothing is asked of the measure. */
  readonly need?: string | undefined
  /** What is missing to it. */
  readonly missing?: string | undefined
  readonly met?: boolean | undefined
}

interface Props<Key extends string> {
  readonly title: string
  readonly titled?: boolean
  readonly summary: string
  readonly series: readonly Series<Key>[]
  readonly bars: readonly ThresholdBar<Key>[]
  /** Whose threshold it is, such as the next tier. */
  readonly threshold: string | undefined
  readonly format?: (value: string) => string
}

const thickness = 22
// Where there is a line, its number stands above the bar and what is missing below it.
const room = (line: boolean) => (line ? { top: 20, height: 62 } : { top: 2, height: 32 })

/** One bar for each measure on one scale, with a line at what it takes and, at the line, what is missing. */
export function ThresholdBars<Key extends string>({ title, titled, summary, series, bars, threshold, format: given }: Props<Key>) {
  const intl = useIntl()
  const { points } = useFormat()
  const format = given ?? points
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const figure = useId()
  const most = Math.max(1e-6, ...bars.flatMap(({ value, need }) => [position(value), position(need ?? '0')]))
  const scale = (value: string) => (position(value) / most) * (width - 4)
  const say = (id: 'charts.now' | 'charts.needed' | 'charts.missing') => intl.formatMessage({ id })
  const table: Tabular = {
    columns: [intl.formatMessage({ id: 'charts.measure' }), ...series.map(({ label }) => label), say('charts.now'), say('charts.needed'), say('charts.missing')],
    rows: bars.map(({ label, parts, value, need, missing }) => [
      { text: label },
      ...[...series.map(({ key }) => parts[key]), value, need, missing].map((figure) =>
        figure === undefined ? { text: dash, exact: '' } : { text: format(figure), exact: figure },
      ),
    ]),
  }
  return (
    <Chart title={title} titled={titled ?? false} summary={summary} table={table}>
      <Legend series={series} />
      <div className={classes['drawing']} ref={box}>
        {bars.map(({ key, label, value, shown, parts, need, missing, met }) => {
          const needed = need && threshold ? intl.formatMessage({ id: 'charts.threshold' }, { name: threshold, value: format(need) }) : undefined
          const gap = need && missing && !met ? intl.formatMessage({ id: 'charts.missingAmount' }, { value: format(missing) }) : undefined
          const said = gap ?? (needed && intl.formatMessage({ id: 'charts.reached' }))
          const at = scale(need ?? '0')
          const { top, height } = room(needed !== undefined)
          const anchor = at > width / 2 ? 'end' : 'start'
          return (
            <div key={key}>
              <Group justify="space-between" align="baseline" gap="xs">
                <Text size="sm" fw={600}>
                  {label}
                </Text>
                <Text size="lg" fw={650} className="numeric" component="div">
                  {shown ?? format(value)}
                </Text>
              </Group>
              <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={[`${label}: ${format(value)}`, needed, said].filter(Boolean).join('; ')}>
                <Textures figure={`${figure}-${key}`} series={series} />
                <rect y={top} width={width} height={thickness} rx={3} fill="var(--surface-quiet)" />
                <BarPieces figure={`${figure}-${key}`} series={series} parts={parts} scale={scale} top={top} height={thickness} />
                {needed && (
                  <>
                    <line className={classes['threshold']} x1={at} x2={at} y1={top - 6} y2={top + thickness + 6} />
                    <text className={classes['onLine']} x={at} y={top - 8} textAnchor={anchor}>
                      {needed}
                    </text>
                    <text className={classes['onLine']} x={at} y={top + thickness + 17} textAnchor={anchor}>
                      {said}
                    </text>
                  </>
                )}
              </svg>
            </div>
          )
        })}
      </div>
    </Chart>
  )
}
