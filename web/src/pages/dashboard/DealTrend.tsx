import { useIntl } from 'react-intl'
import { MonthsChart } from '../../charts/MonthsChart'
import type { DealDrill } from '../../drill/drills'
import { useFormat } from '../../language/format'

interface Props {
  readonly drill: DealDrill
  readonly colour: string
  /** The number of deals of each month. */
  readonly months: readonly { readonly month: string; readonly count: number }[]
}

/** How many deals there were from month to month. */
export default function DealTrend({ drill, colour, months }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const label = intl.formatMessage({ id: `drill.${drill}` })
  const most = months.reduce<(typeof months)[number] | undefined>((best, month) => (best && best.count >= month.count ? best : month), undefined)
  return (
    <MonthsChart
      title={intl.formatMessage({ id: 'dashboard.selling.trend' }, { number: label })}
      summary={most ? intl.formatMessage({ id: 'dashboard.selling.most' }, { month: format.month(most.month), count: most.count }) : ''}
      series={[{ key: 'count', label, colour }]}
      months={months.map(({ month, count }) => ({ month, values: { count: String(count) } }))}
      format={format.number}
      height={170}
    />
  )
}
