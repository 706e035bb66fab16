import { useIntl } from 'react-intl'
import type { Forecast } from '../../../../wasm/dist/points.js'
import { MonthsChart } from '../../charts/MonthsChart'
import { useFormat } from '../../language/format'
import { near } from '../forecast/thresholds'
import { useTracks } from '../tier/tracks'
import { tierOf } from './from-engine'
import { totalsAsked } from './outcome'

interface Props {
  readonly base: Forecast
  readonly hypothesis: Forecast
  readonly changed: boolean
}

/** The points month by month: with the changes as columns, as it is as a line. */
export function MonthsCompared({ base, hypothesis, changed }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const tracks = useTracks()
  const last = hypothesis.months.at(-1)
  const values = { date: format.date(last?.on), base: format.points(base.months.at(-1)?.points.total ?? '0'), changed: format.points(last?.points.total ?? '0') }
  const months = hypothesis.months.map(({ month, points }, place) => ({
    month,
    values: { sourced: points.sourced, assisted: points.assisted, managed: points.managed, base: base.months[place]?.points.total ?? null },
    total: points.total,
    projected: place > 0,
  }))
  const thresholds = totalsAsked(hypothesis).map(({ tier, total }) => ({ label: intl.formatMessage({ id: `tier.${tierOf(tier)}` }), value: total }))
  const all = [...base.months, ...hypothesis.months].map(({ points }) => points.total)
  return (
    <MonthsChart<'sourced' | 'assisted' | 'managed' | 'base'>
      title={intl.formatMessage({ id: 'forecast.months' })}
      summary={intl.formatMessage({ id: changed ? 'whatIf.chart.changed' : 'whatIf.chart' }, values)}
      series={tracks}
      lines={changed ? [{ key: 'base', label: intl.formatMessage({ id: 'whatIf.chart.base' }), colour: 'var(--mantine-color-text)' }] : []}
      months={months}
      thresholds={near(thresholds, all)}
    />
  )
}
