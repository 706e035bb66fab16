import { Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { Tier, TierPerformance_partner$key } from '../../__generated__/TierPerformance_partner.graphql'
import { Section } from '../../app/Section'
import { Explained } from '../../explain/Explained'
import { useFormat } from '../../language/format'
import { Figure } from './Figure'
import classes from './tier.module.css'

const ladder: readonly Tier[] = ['UNTIERED', 'SILVER', 'GOLD', 'PLATINUM', 'DIAMOND', 'ELITE']

/** How sold plus managed points add up to the credited tier (F17). */
export function TierPerformance({ partner }: { partner: TierPerformance_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { standing, forecast } = useFragment(
    graphql`
      fragment TierPerformance_partner on Partner {
        standing(asOf: $asOf, knownAt: $knownAt) {
          creditedTier
          performanceTier
          edition {
            lotMonths
          }
          points {
            sold
            managed
            total
          }
        }
        forecast(asOf: $asOf, knownAt: $knownAt, months: 1) {
          review {
            on
          }
        }
      }
    `,
    partner,
  )
  const { creditedTier, performanceTier, points, edition } = standing
  const below = ladder.indexOf(performanceTier) - ladder.indexOf(creditedTier)
  const tier = (name: Tier) => intl.formatMessage({ id: `tier.${name}` })
  const values = { performance: tier(performanceTier), credited: tier(creditedTier), date: format.date(forecast.review?.on) }
  return (
    <Section title="tier.performance.title" lead={<FormattedMessage id="tier.performance.lead" values={values} />}>
      <div className={classes['sums']}>
      <dl className={classes['sum']}>
        <Figure label={<FormattedMessage id="points.sold" />} note={<FormattedMessage id="tier.sold.help" values={{ months: edition.lotMonths }} />}>
          <Explained figure="SOLD">{format.points(points.sold)}</Explained>
        </Figure>
        <Figure label={<FormattedMessage id="points.managed" />} note={<FormattedMessage id="tier.managed.help" />}>
          <Explained figure="MANAGED">{format.points(points.managed)}</Explained>
        </Figure>
        <Figure label={<FormattedMessage id="points.total" />}>
          <Explained figure="TOTAL">{format.points(points.total)}</Explained>
        </Figure>
      </dl>
      </div>
      <Text size="sm" mt="md">
        <FormattedMessage
          id={below === 0 ? 'tier.performance.same' : below > 0 ? 'tier.performance.above' : 'tier.performance.below'}
          values={values}
        />
        {below < 0 && forecast.review && <FormattedMessage id="tier.performance.review" values={values} />}
      </Text>
    </Section>
  )
}
