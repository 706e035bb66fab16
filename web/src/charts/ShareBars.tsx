import { Group, Text } from '@mantine/core'
import { useId, useRef, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { useFormat } from '../language/format'
import { BarPieces } from './BarPieces'
import { Chart } from './Chart'
import classes from './charts.module.css'
import { position, shareOf, sumOf } from './decimal'
import { Legend } from './Legend'
import type { Series } from './series'
import type { Tabular } from './tabular'
import { Textures } from './Textures'
import { useWidth } from './useWidth'

/** One of the groups that a whole falls into. Figures are decimal strings, or counts as text. */
export interface ShareRow<Key extends string = string> {
  readonly key: string
  readonly label: string
  /** What stands in the place of the label, such as a link to the group's list. */
  readonly name?: ReactNode
  readonly value: string
  /** What stands in the place of the value, such as a button that explains it. */
  readonly shown?: ReactNode
  /** What the value is made of, by the keys of the series. */
  readonly parts: Readonly<Partial<Record<Key, string>>>
}

interface Props<Key extends string> {
  readonly title: string
  readonly titled?: boolean
  readonly summary: string
  /** What the groups are, as the head of the table's first column. */
  readonly groups: string
  readonly series: readonly Series<Key>[]
  readonly rows: readonly ShareRow<Key>[]
  readonly format?: (value: string) => string
}

const height = 18

/** How a whole falls into groups: a bar for each, with its figure and its share. */
export function ShareBars<Key extends string>({ title, titled, summary, groups, series, rows, format: given }: Props<Key>) {
  const intl = useIntl()
  const { points, percent } = useFormat()
  const format = given ?? points
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const figure = useId()
  const whole = sumOf(rows.map(({ value }) => value))
  const most = Math.max(1e-6, ...rows.map(({ value }) => position(value)))
  const scale = (value: string) => (position(value) / most) * width
  const several = series.length > 1
  const table: Tabular = {
    columns: [
      groups,
      ...(several ? series.map(({ label }) => label) : []),
      intl.formatMessage({ id: 'charts.total' }),
      intl.formatMessage({ id: 'charts.share' }),
    ],
    rows: rows.map(({ label, value, parts }) => {
      const share = shareOf(value, whole)
      return [
        { text: label },
        ...(several ? series.map(({ key }) => ({ text: format(parts[key] ?? '0'), exact: parts[key] ?? '0' })) : []),
        { text: format(value), exact: value },
        { text: percent(share), exact: share ?? '' },
      ]
    }),
  }
  return (
    <Chart title={title} titled={titled ?? false} summary={summary} table={table}>
      {several && <Legend series={series} />}
      <div className={classes['drawing']} ref={box}>
        {rows.map(({ key, label, name, value, shown, parts }) => (
          <div key={key}>
            <Group justify="space-between" align="baseline" gap="xs" mt={6}>
              <Text size="sm" component="div">
                {name ?? label}
              </Text>
              <Text size="sm" className="numeric" component="div">
                <Text span inherit fw={650}>
                  {shown ?? format(value)}
                </Text>{' '}
                <Text span inherit c="dimmed">
                  {percent(shareOf(value, whole))}
                </Text>
              </Text>
            </Group>
            <svg viewBox={`0 0 ${width} ${height}`} aria-hidden>
              <Textures figure={`${figure}-${key}`} series={series} />
              <rect width={width} height={height} rx={3} fill="var(--surface-quiet)" />
              <BarPieces figure={`${figure}-${key}`} series={series} parts={parts} scale={scale} top={0} height={height} />
            </svg>
          </div>
        ))}
      </div>
    </Chart>
  )
}
