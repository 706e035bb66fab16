import { useNavigate, useSearch } from '@tanstack/react-router'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ProgressOverTime_partner$key } from '../../__generated__/ProgressOverTime_partner.graphql'
import { Section } from '../../app/Section'
import { MonthsChart } from '../../charts/MonthsChart'
import { readRange, writeRange } from '../../dates/range'
import { RangeMenu } from '../../dates/RangeMenu'
import { useFormat } from '../../language/format'

/** How the points changed over the months, and what known expiries leave of them (F23). */
export function ProgressOverTime({ partner }: { partner: ProgressOverTime_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate({ from: '/tier' })
  const { range, month: chosen } = useSearch({ from: '/tier' })
  const { pointsOverTime, standing } = useFragment(
    graphql`
      fragment ProgressOverTime_partner on Partner {
        pointsOverTime(from: $from, to: $to, asOf: $asOf, knownAt: $knownAt) {
          month
          projected
          points {
            sold
            managed
            total
          }
        }
        standing(asOf: $asOf, knownAt: $knownAt) {
          next {
            tier
            conditions {
              measure
              need
            }
          }
          toKeep {
            tier
            conditions {
              measure
              need
            }
          }
        }
      }
    `,
    partner,
  )
  const first = pointsOverTime[0]
  const now = pointsOverTime.findLast(({ projected }) => !projected)
  const last = pointsOverTime.at(-1)
  const aim = standing.next ?? standing.toKeep
  const total = aim?.conditions.find(({ measure }) => measure === 'TOTAL_POINTS')
  const summary = [
    first && now && intl.formatMessage({ id: 'tier.progress.past' }, { from: format.month(first.month), before: format.points(first.points.total), now: format.points(now.points.total) }),
    last?.projected && intl.formatMessage({ id: 'tier.progress.ahead' }, { month: format.month(last.month), points: format.points(last.points.total) }),
  ].filter(Boolean)
  return (
    <Section
      title="tier.progress"
      controls={
        <RangeMenu
          value={readRange(range)}
          none="tier.progress.usual"
          presets={[]}
          onChange={(days) => void navigate({ search: (now) => ({ ...now, range: days && writeRange(days), month: undefined }), resetScroll: false })}
        />
      }
    >
      <MonthsChart
        title={intl.formatMessage({ id: 'tier.progress' })}
        summary={summary.join(' ')}
        series={[
          { key: 'sold', label: intl.formatMessage({ id: 'points.sold' }), colour: 'var(--track-sourced)' },
          { key: 'managed', label: intl.formatMessage({ id: 'points.managed' }), colour: 'var(--track-managed)', texture: 'stripes' },
        ]}
        months={pointsOverTime.map(({ month, projected, points: { sold, managed, total } }) => ({ month, projected, values: { sold, managed }, total }))}
        thresholds={aim && total ? [{ label: intl.formatMessage({ id: `tier.${aim.tier}` }), value: total.need }] : []}
        chosen={chosen}
        onMonth={(month) => void navigate({ search: (now) => ({ ...now, month }), hash: 'sold-points', resetScroll: false })}
      />
    </Section>
  )
}
