import { Alert, Badge, Text, Title } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { TierInsights_partner$key } from '../../__generated__/TierInsights_partner.graphql'
import { Section } from '../../app/Section'
import { Explained } from '../../explain/Explained'
import { useFormat } from '../../language/format'
import { ConditionList } from './ConditionList'
import classes from './tier.module.css'

/** Where the current points lead, what keeps the tier, and what the next one takes (F19). */
export function TierInsights({ partner }: { partner: TierInsights_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { standing } = useFragment(
    graphql`
      fragment TierInsights_partner on Partner {
        standing(asOf: $asOf, knownAt: $knownAt) {
          creditedTier
          edition {
            from
            illustrative
          }
          points {
            total
          }
          tiers {
            tier
            met
          }
          toKeep {
            tier
            conditions {
              ...ConditionList_conditions
            }
          }
          next {
            tier
            conditions {
              ...ConditionList_conditions
            }
          }
        }
      }
    `,
    partner,
  )
  const { tiers, toKeep, next, creditedTier, edition } = standing
  const tier = (name: typeof creditedTier) => intl.formatMessage({ id: `tier.${name}` })
  return (
    <Section title="tier.insights" lead={<FormattedMessage id="tier.insights.lead" values={{ date: format.date(edition.from) }} />}>
      <div className={classes['insights']}>
        <Part title={<FormattedMessage id="tier.insights.now" values={{ points: <Explained figure="TOTAL">{format.points(standing.points.total)}</Explained> }} />}>
          <ul className={classes['conditions']}>
            {tiers.map(({ tier: name, met }) => (
              <li key={name}>
                {met ? (
                  <IconCircleCheck size={18} className={classes['met']} aria-hidden />
                ) : (
                  <IconCircleDashed size={18} className={classes['open']} aria-hidden />
                )}
                <Text size="sm" component="div">
                  {tier(name)}{' '}
                  {name === creditedTier && (
                    <Badge variant="default" size="sm" tt="none">
                      <FormattedMessage id="tier.credited" />
                    </Badge>
                  )}
                </Text>
                <Text size="sm" c="dimmed" className={classes['note'] ?? ''}>
                  <FormattedMessage id={met ? 'tier.condition.allMet' : 'tier.condition.notAll'} />
                </Text>
              </li>
            ))}
          </ul>
        </Part>
        <Part title={<FormattedMessage id="tier.insights.keep" values={{ tier: tier(toKeep?.tier ?? creditedTier) }} />}>
          {toKeep ? <ConditionList conditions={toKeep.conditions} /> : <FormattedMessage id="tier.insights.keep.none" />}
        </Part>
        <Part title={next ? <FormattedMessage id="tier.insights.next" values={{ tier: tier(next.tier) }} /> : <FormattedMessage id="tier.insights.top" />}>
          {next ? <ConditionList conditions={next.conditions} /> : <FormattedMessage id="tier.chart.top" values={{ tier: tier(creditedTier) }} />}
        </Part>
      </div>
      {edition.illustrative && (
        <Alert color="gray" role="note" variant="light" mt="md" py={6}>
          <FormattedMessage id="tier.illustrative" />
        </Alert>
      )}
    </Section>
  )
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div>
      <Title order={3} size="h6" mb="xs">
        {title}
      </Title>
      {children}
    </div>
  )
}
