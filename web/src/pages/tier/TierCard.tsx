import { Paper, Stack } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { Freshness_program$key } from '../../__generated__/Freshness_program.graphql'
import type { TierCard_partner$key } from '../../__generated__/TierCard_partner.graphql'
import { Explained } from '../../explain/Explained'
import { useFormat } from '../../language/format'
import { Figure } from './Figure'
import { Freshness } from './Freshness'
import { Live } from './Live'
import classes from './tier.module.css'

interface Props {
  readonly partner: TierCard_partner$key
  readonly program: Freshness_program$key
}

/**
 * The partner's tier on top of the page (F17) with the figures of record, and
 * beside each what it is now (F25). Before there are any, the live ones alone.
 */
export function TierCard({ partner, program }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const { standing: live } = useFragment(
    graphql`
      fragment TierCard_partner on Partner {
        standing(asOf: $asOf, knownAt: $knownAt) {
          asOf
          creditedTier
          creditedSince
          performanceTier
          points {
            total
          }
          facts {
            certified
            certifiedThrough
            medianToolUsage
          }
          official {
            on
            takenAt
            creditedTier
            creditedSince
            performanceTier
            points {
              total
            }
            medianToolUsage
            certified
            certifiedThrough
          }
          sinceOfficial {
            points {
              total
            }
            creditedTierChanged
            performanceTierChanged
            medianToolUsageChanged
            certificationChanged
          }
        }
      }
    `,
    partner,
  )
  const { official, sinceOfficial: since } = live
  const shown = official ?? live
  const facts = official ?? live.facts
  const tier = (name: typeof live.creditedTier) => intl.formatMessage({ id: `tier.${name}` })
  const tools = (median: string | null | undefined) => (median == null ? intl.formatMessage({ id: 'tier.unknown' }) : format.number(median))
  const certified = (valid: boolean | null | undefined) =>
    intl.formatMessage({ id: valid == null ? 'tier.unknown' : valid ? 'tier.certified.yes' : 'tier.certified.no' })
  const through = (day: string | null | undefined, valid: boolean | null | undefined) =>
    day && intl.formatMessage({ id: valid ? 'tier.certified.through' : 'tier.certified.ended' }, { date: format.date(day) })
  return (
    <Paper component="section" aria-label={intl.formatMessage({ id: 'tier.card' })} withBorder p="md" radius="md" bg="var(--surface)">
      <Stack gap="sm">
        <dl className={classes['figures']}>
          <Figure
            label={<FormattedMessage id="tier.credited" />}
            note={
              <>
                {shown.creditedSince && <FormattedMessage id="tier.since" values={{ date: format.date(shown.creditedSince) }} />}
                <Live since={since} changed={since?.creditedTierChanged}>
                  {tier(live.creditedTier)}
                </Live>
              </>
            }
          >
            {tier(shown.creditedTier)}
          </Figure>
          <Figure
            label={<FormattedMessage id="tier.performance" />}
            note={
              <Live since={since} changed={since?.performanceTierChanged}>
                {tier(live.performanceTier)}
              </Live>
            }
          >
            {tier(shown.performanceTier)}
          </Figure>
          <Figure
            label={<FormattedMessage id="points.total" />}
            note={
              <Live since={since} changed={since != null && since.points.total !== '0'}>
                <Explained figure="TOTAL">{format.points(live.points.total)}</Explained>
                {since && since.points.total !== '0' && ` (${format.change(since.points.total)})`}
              </Live>
            }
          >
            {official ? <Explained figure="TOTAL" on={official.on} known={official.takenAt}>{format.points(official.points.total)}</Explained> : <Explained figure="TOTAL">{format.points(live.points.total)}</Explained>}
          </Figure>
          <Figure
            label={<FormattedMessage id="measure.MEDIAN_TOOL_USAGE" />}
            note={
              <Live since={since} changed={since?.medianToolUsageChanged}>
                {tools(live.facts.medianToolUsage)}
              </Live>
            }
          >
            {tools(facts.medianToolUsage)}
          </Figure>
          <Figure
            label={<FormattedMessage id="tier.certification" />}
            note={
              <>
                {through(facts.certifiedThrough, facts.certified)}
                <Live since={since} changed={since?.certificationChanged}>
                  {certified(live.facts.certified)} {through(live.facts.certifiedThrough, live.facts.certified)}
                </Live>
              </>
            }
          >
            {certified(facts.certified)}
          </Figure>
        </dl>
        <Freshness program={program} official={official} />
      </Stack>
    </Paper>
  )
}
