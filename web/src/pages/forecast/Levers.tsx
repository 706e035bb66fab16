import { Anchor, Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { Levers_forecast$key } from '../../__generated__/Levers_forecast.graphql'
import { LinkTo } from '../../app/LinkTo'
import { useFormat } from '../../language/format'
import classes from './forecast.module.css'
import { useMeasures } from './measures'
import type { TierResult } from './standing'

/** What would change the outcome of the review: what is missing by its day, with a way to try it out. */
export function Levers({ forecast }: { readonly forecast: Levers_forecast$key }) {
  const { review } = useFragment(
    graphql`
      fragment Levers_forecast on Forecast {
        review {
          on
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
  return (
    <ul className={classes['list']}>
      {review.toKeep && <Lever result={review.toKeep} goal="keep" on={review.on} />}
      {review.next && <Lever result={review.next} goal="next" on={review.on} />}
    </ul>
  )
}

function Lever({ result, goal, on }: { readonly result: TierResult; readonly goal: 'keep' | 'next'; readonly on: string }) {
  const intl = useIntl()
  const format = useFormat()
  const write = useMeasures()
  const open = result.conditions.filter(({ met }) => !met)
  const tier = intl.formatMessage({ id: `tier.${result.tier}` })
  if (open.length === 0) {
    return (
      <li>
        <Text size="sm">
          <FormattedMessage id={goal === 'keep' ? 'forecast.levers.kept' : 'forecast.levers.reached'} values={{ tier, date: format.date(on) }} />
        </Text>
      </li>
    )
  }
  const missing = open.map(({ measure, unit, missing: amount }) => {
    const label = intl.formatMessage({ id: `measure.${measure}` })
    return unit === 'YES_NO' ? label : intl.formatMessage({ id: 'forecast.levers.measure' }, { measure: label, missing: write(unit, amount) })
  })
  return (
    <li data-lever={goal}>
      <Text size="sm">
        <FormattedMessage id={goal === 'keep' ? 'forecast.levers.keep' : 'forecast.levers.next'} values={{ tier, date: format.date(on), missing: format.list(missing) }} />
      </Text>
      {open.some(({ unit }) => unit === 'POINTS') && (
        <Anchor size="sm" renderRoot={(props) => <LinkTo to="/forecast/what-if" search={(now) => ({ ...now, goal })} {...props} />}>
          <FormattedMessage id="forecast.levers.try" values={{ tier }} />
        </Anchor>
      )}
    </li>
  )
}
