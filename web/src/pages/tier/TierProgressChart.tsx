import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { TierMeasure, TierProgressChart_aim$key } from '../../__generated__/TierProgressChart_aim.graphql'
import type { TierProgressChart_partner$key } from '../../__generated__/TierProgressChart_partner.graphql'
import { Section } from '../../app/Section'
import { ThresholdBars } from '../../charts/ThresholdBars'
import { Explained } from '../../explain/Explained'
import { useFormat } from '../../language/format'
import { useTracks } from './tracks'

/** One bar for each measure against the next tier's threshold (F18). */
export function TierProgressChart({ partner }: { partner: TierProgressChart_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const tracks = useTracks()
  const { standing } = useFragment(
    graphql`
      fragment TierProgressChart_partner on Partner {
        standing(asOf: $asOf, knownAt: $knownAt) {
          creditedTier
          points {
            sourced
            assisted
            sold
            managed
            total
          }
          next {
            ...TierProgressChart_aim
          }
          toKeep {
            ...TierProgressChart_aim
          }
        }
      }
    `,
    partner,
  )
  const { points, next, toKeep } = standing
  // At the top there is nothing above to get to, but the tier itself to keep.
  const aim = useFragment<TierProgressChart_aim$key>(
    graphql`
      fragment TierProgressChart_aim on TierResult {
        tier
        conditions {
          measure
          unit
          need
          missing
          met
        }
      }
    `,
    next ?? toKeep,
  )
  const asked = new Map(aim?.conditions.filter(({ unit }) => unit === 'POINTS').map((condition) => [condition.measure, condition]))
  const { sourced, assisted, managed, sold, total } = points
  const bars = [
    { measure: 'TOTAL_POINTS', figure: 'TOTAL', value: total, parts: { sourced, assisted, managed } },
    { measure: 'SOLD_POINTS', figure: 'SOLD', value: sold, parts: { sourced, assisted } },
    // A bar of its own where the edition asks for sourced points instead of sold ones.
    ...(asked.has('SOURCED_POINTS') ? [{ measure: 'SOURCED_POINTS', figure: 'SOURCED', value: sourced, parts: { sourced } } as const] : []),
    { measure: 'MANAGED_POINTS', figure: 'MANAGED', value: managed, parts: { managed } },
  ] satisfies readonly { measure: TierMeasure; figure: 'TOTAL' | 'SOLD' | 'SOURCED' | 'MANAGED'; value: string; parts: object }[]
  const tier = intl.formatMessage({ id: `tier.${aim?.tier ?? standing.creditedTier}` })
  const open = [...asked.values()].filter(({ met }) => !met)
  const summary = !next
    ? intl.formatMessage({ id: 'tier.chart.top' }, { tier })
    : open.length === 0
      ? intl.formatMessage({ id: 'tier.chart.reached' }, { tier })
      : intl.formatMessage(
          { id: 'tier.chart.missing' },
          {
            tier,
            missing: format.list(
              open.map(({ measure, missing }) =>
                intl.formatMessage({ id: 'tier.chart.part' }, { measure: intl.formatMessage({ id: `measure.${measure}` }), points: format.points(missing) }),
              ),
            ),
          },
        )
  return (
    <Section title="tier.chart">
      <ThresholdBars
        title={intl.formatMessage({ id: 'tier.chart' })}
        summary={summary}
        series={tracks}
        threshold={aim ? tier : undefined}
        bars={bars.map(({ measure, figure, value, parts }) => ({
          key: measure,
          label: intl.formatMessage({ id: `measure.${measure}` }),
          value,
          shown: <Explained figure={figure}>{format.points(value)}</Explained>,
          parts,
          need: asked.get(measure)?.need,
          missing: asked.get(measure)?.missing,
          met: asked.get(measure)?.met,
        }))}
      />
    </Section>
  )
}
