import { Text } from '@mantine/core'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ForecastMonths_forecast$key } from '../../__generated__/ForecastMonths_forecast.graphql'
import { sumOf } from '../../charts/decimal'
import { MonthsChart } from '../../charts/MonthsChart'
import { useExplain } from '../../explain/use-explain'
import { useFormat } from '../../language/format'
import classes from './forecast.module.css'
import { near } from './thresholds'
import { useTracks } from '../tier/tracks'

/** The points of the months ahead by track, and what of them expires or ends in each. */
export function ForecastMonths({ forecast }: { readonly forecast: ForecastMonths_forecast$key }) {
  const intl = useIntl()
  const format = useFormat()
  const tracks = useTracks()
  const explain = useExplain()
  const { asOf, until, months, movements, review } = useFragment(
    graphql`
      fragment ForecastMonths_forecast on Forecast {
        asOf
        until
        months {
          month
          on
          points {
            sourced
            assisted
            managed
            total
          }
        }
        movements {
          month
          on
          projected
          movements {
            sold {
              expiredOrChurned
            }
            net
          }
        }
        review {
          toKeep {
            tier
            conditions {
              measure
              need
            }
          }
          next {
            tier
            conditions {
              measure
              need
            }
          }
        }
      }
    `,
    forecast,
  )
  const thresholds = [review?.toKeep, review?.next].flatMap((result) => {
    const total = result?.conditions.find(({ measure }) => measure === 'TOTAL_POINTS')
    return result && total ? [{ label: intl.formatMessage({ id: `tier.${result.tier}` }), value: total.need }] : []
  })
  const first = months[0]?.points.total ?? '0'
  const last = months.at(-1)?.points.total ?? '0'
  const ahead = movements.filter(({ projected }) => projected)
  const expired = (month: (typeof ahead)[number]) => month.movements.sold.expiredOrChurned
  const rest = (month: (typeof ahead)[number]) => sumOf([month.movements.net, expired(month).startsWith('-') ? expired(month).slice(1) : `-${expired(month)}`])
  const most = ahead.toSorted((a, b) => Number(expired(a)) - Number(expired(b)))[0]
  return (
    <div className={classes['stack']}>
      <MonthsChart
        title={intl.formatMessage({ id: 'forecast.months.points' })}
        titled
        summary={intl.formatMessage({ id: 'forecast.months.summary' }, { from: format.date(asOf), first: format.points(first), until: format.date(until), last: format.points(last) })}
        series={tracks}
        months={months.map(({ month, points }, place) => ({
          month,
          values: { sourced: points.sourced, assisted: points.assisted, managed: points.managed },
          total: points.total,
          projected: place > 0,
        }))}
        thresholds={near(thresholds, months.map(({ points }) => points.total))}
        onMonth={(month) => explain({ figure: 'TOTAL', on: months.find((one) => one.month === month)?.on })}
      />
      {ahead.some(({ movements: { net } }) => /[1-9]/.test(net)) && most ? (
        <MonthsChart
          title={intl.formatMessage({ id: 'forecast.months.expiring' })}
          titled
          summary={intl.formatMessage({ id: 'forecast.months.expiring.summary' }, { month: format.month(most.month), points: format.change(expired(most)) })}
          series={[
            { key: 'expired', label: intl.formatMessage({ id: 'forecast.months.expired' }), colour: 'var(--lost)' },
            { key: 'rest', label: intl.formatMessage({ id: 'forecast.months.rest' }), colour: 'var(--track-adjusted)', texture: 'dots' },
          ]}
          months={ahead.map((month) => ({ month: month.month, values: { expired: expired(month), rest: rest(month) }, total: month.movements.net, projected: true }))}
          format={format.change}
          onMonth={(month) => explain({ figure: 'TOTAL', from: month, on: ahead.find((one) => one.month === month)?.on })}
          height={200}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {intl.formatMessage({ id: 'forecast.months.nothing' })}
        </Text>
      )}
    </div>
  )
}
