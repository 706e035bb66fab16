import { Anchor, SimpleGrid } from '@mantine/core'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { PointsByMarket_partner$key } from '../../__generated__/PointsByMarket_partner.graphql'
import { Section } from '../../app/Section'
import { shareOf, sumOf } from '../../charts/decimal'
import { ShareBars } from '../../charts/ShareBars'
import { LinkTo } from '../../app/LinkTo'
import { Behind } from '../../explain/Behind'
import { Explained } from '../../explain/Explained'
import { useFormat } from '../../language/format'
import { useTracks } from './tracks'

/** Which deal types and markets the points come from. */
export function PointsByMarket({ partner }: { partner: PointsByMarket_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const tracks = useTracks()
  const { standing, established, growth } = useFragment(
    graphql`
      fragment PointsByMarket_partner on Partner {
        standing(asOf: $asOf, knownAt: $knownAt) {
          points {
            sourced
            assisted
            sold
          }
        }
        established: pointsBreakdown(filter: { market: ESTABLISHED }, first: 1, asOf: $asOf, knownAt: $knownAt) {
          sum {
            sourced
            assisted
            managed
            total
          }
          unassigned {
            sourced
            assisted
            managed
            total
          }
        }
        growth: pointsBreakdown(filter: { market: GROWTH }, first: 1, asOf: $asOf, knownAt: $knownAt) {
          sum {
            sourced
            assisted
            managed
            total
          }
        }
      }
    `,
    partner,
  )
  const { sourced, assisted, sold } = standing.points
  const rest = established.unassigned
  const dealTypes = [
    { key: 'SOURCED', points: sourced, parts: { sourced } },
    { key: 'ASSISTED', points: assisted, parts: { assisted } },
  ] as const
  const markets = [
    { key: 'ESTABLISHED', points: established.sum },
    { key: 'GROWTH', points: growth.sum },
  ] as const
  const whole = [established.sum.total, growth.sum.total]
  const percentOf = (part: string, of: string) => format.percent(shareOf(part, of))
  return (
    <Section title="tier.split">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <ShareBars
          titled
          title={intl.formatMessage({ id: 'tier.split.dealType' })}
          summary={intl.formatMessage({ id: 'tier.split.dealType.summary' }, { share: percentOf(sourced, sold) })}
          groups={intl.formatMessage({ id: 'tier.dealType' })}
          series={tracks.filter(({ key }) => key !== 'managed')}
          rows={dealTypes.map(({ key, points, parts }) => {
            const label = intl.formatMessage({ id: `dealType.${key}` })
            return { key, label, value: points, parts, shown: <Explained figure={key}>{format.points(points)}</Explained>, name: <Anchor inherit renderRoot={(props) => <LinkTo to="/tier/breakdown" search={{ dealType: key }} {...props} />}>{label}</Anchor> }
          })}
        />
        <ShareBars
          titled
          title={intl.formatMessage({ id: 'tier.split.market' })}
          summary={intl.formatMessage({ id: 'tier.split.market.summary' }, { share: percentOf(growth.sum.total, sumOf(whole)) })}
          groups={intl.formatMessage({ id: 'tier.market' })}
          series={tracks}
          rows={[
            ...markets.map(({ key, points: { total, ...parts } }) => {
              const label = intl.formatMessage({ id: `market.${key}` })
              return { key, label, value: total, parts, shown: <Behind name="tier.market" link={(props) => <LinkTo to="/tier/breakdown" search={{ market: key }} {...props} />}>{format.points(total)}</Behind>, name: <Anchor inherit renderRoot={(props) => <LinkTo to="/tier/breakdown" search={{ market: key }} {...props} />}>{label}</Anchor> }
            }),
            ...(rest.total === '0' ? [] : [{ key: 'none', label: intl.formatMessage({ id: 'tier.split.unassigned' }), value: rest.total, parts: rest }]),
          ]}
        />
      </SimpleGrid>
    </Section>
  )
}
