import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { MonthsUnder_view$key } from '../../__generated__/MonthsUnder_view.graphql'
import { MonthsChart } from '../../charts/MonthsChart'
import { useFormat } from '../../language/format'
import { near } from '../forecast/thresholds'
import { useTracks } from '../tier/tracks'

/** The points month by month: under the edition as columns, as they are kept as a line. */
export function MonthsUnder({ view }: { readonly view: MonthsUnder_view$key }) {
  const intl = useIntl()
  const format = useFormat()
  const tracks = useTracks()
  const { asOf, months, standing } = useFragment(
    graphql`
      fragment MonthsUnder_view on EditionView {
        asOf
        months {
          month
          projected
          points {
            sourced
            assisted
            managed
            total
          }
          kept {
            total
          }
        }
        standing {
          tiers {
            tier
            conditions {
              measure
              need
            }
          }
        }
      }
    `,
    view,
  )
  const now = months.findLast(({ projected }) => !projected)
  const thresholds = standing.tiers.flatMap(({ tier, conditions }) => {
    const total = conditions.find(({ measure }) => measure === 'TOTAL_POINTS')
    return total ? [{ label: intl.formatMessage({ id: `tier.${tier}` }), value: total.need }] : []
  })
  return (
    <MonthsChart<'sourced' | 'assisted' | 'managed' | 'kept'>
      title={intl.formatMessage({ id: 'editions.months' })}
      summary={intl.formatMessage({ id: 'editions.months.summary' }, { date: format.date(asOf), points: format.points(now?.points.total ?? '0'), kept: format.points(now?.kept.total ?? '0') })}
      series={tracks}
      lines={[{ key: 'kept', label: intl.formatMessage({ id: 'editions.months.kept' }), colour: 'var(--mantine-color-text)' }]}
      months={months.map(({ month, projected, points, kept }) => ({
        month,
        projected,
        values: { sourced: points.sourced, assisted: points.assisted, managed: points.managed, kept: kept.total },
        total: points.total,
      }))}
      thresholds={near(thresholds, months.flatMap(({ points, kept }) => [points.total, kept.total]))}
    />
  )
}
