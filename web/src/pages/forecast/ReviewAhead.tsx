import { Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ReviewAhead_forecast$key } from '../../__generated__/ReviewAhead_forecast.graphql'
import { Explained } from '../../explain/Explained'
import { useFormat } from '../../language/format'
import { ConditionTable } from './ConditionTable'
import classes from './forecast.module.css'
import { Figure } from './Figure'
import { ReviewVerdict } from './ReviewVerdict'

/** The next review: the tier there and why, day by day of its window and condition by condition. */
export function ReviewAhead({ forecast }: { readonly forecast: ReviewAhead_forecast$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { asOf, review } = useFragment(
    graphql`
      fragment ReviewAhead_forecast on Forecast {
        asOf
        review {
          on
          held
          heldUntil
          window {
            on
            tier
            predicted
          }
          bestInWindow
          certified
          creditedBefore
          creditedAfter
          cause
          points {
            total
          }
          toKeep {
            tier
            met
            conditions {
              measure
              unit
              need
              above
              have
              missing
              met
            }
          }
          next {
            tier
            met
            conditions {
              measure
              unit
              need
              above
              have
              missing
              met
            }
          }
        }
      }
    `,
    forecast,
  )
  if (!review) {
    return (
      <Text size="sm" c="dimmed">
        <FormattedMessage id="forecast.review.none" />
      </Text>
    )
  }
  const days = Math.round((Date.parse(review.on) - Date.parse(asOf)) / 86_400_000)
  const certified = review.certified == null ? 'charts.unknown' : review.certified ? 'tier.yes' : 'tier.no'
  return (
    <div className={classes['stack']}>
      <dl className={classes['figures']}>
        <Figure label="forecast.review.day">
          {format.date(review.on)}
          <Text size="sm" c="dimmed">
            {format.days(days)}
          </Text>
        </Figure>
        <Figure label="forecast.review.predicted">
          <span data-predicted={review.creditedAfter}>
            <FormattedMessage id={`tier.${review.creditedAfter}`} />
          </span>
          {review.creditedBefore !== review.creditedAfter && (
            <Text size="sm" c="dimmed">
              <FormattedMessage id="forecast.review.insteadOf" values={{ tier: intl.formatMessage({ id: `tier.${review.creditedBefore}` }) }} />
            </Text>
          )}
        </Figure>
        <Figure label="forecast.review.points">
          <Explained figure="TOTAL" on={review.on}>
            {format.points(review.points.total)}
          </Explained>
        </Figure>
        <Figure label="measure.CERTIFIED">
          <FormattedMessage id={certified} />
        </Figure>
        {review.heldUntil && review.heldUntil > asOf && <Figure label="forecast.review.heldUntil">{format.date(review.heldUntil)}</Figure>}
      </dl>
      <ReviewVerdict review={review} />
      <div>
        <Text size="sm" fw={600} mb={4}>
          <FormattedMessage id="forecast.review.window" />
        </Text>
        <ol className={classes['window']} aria-label={intl.formatMessage({ id: 'forecast.review.window' })}>
          {review.window.map(({ on, tier, predicted }) => (
            <li key={on} className={predicted ? classes['predicted'] : undefined}>
              <FormattedMessage
                id={predicted ? 'forecast.review.window.predicted' : 'forecast.review.window.day'}
                values={{ date: format.date(on), tier: intl.formatMessage({ id: `tier.${tier}` }) }}
              />
            </li>
          ))}
        </ol>
      </div>
      {review.toKeep && (
        <ConditionTable explained={review.on} result={review.toKeep} caption={intl.formatMessage({ id: 'forecast.review.toKeep' }, { tier: intl.formatMessage({ id: `tier.${review.toKeep.tier}` }) })} />
      )}
      {review.next && (
        <ConditionTable explained={review.on} result={review.next} caption={intl.formatMessage({ id: 'forecast.review.toReach' }, { tier: intl.formatMessage({ id: `tier.${review.next.tier}` }) })} />
      )}
    </div>
  )
}
