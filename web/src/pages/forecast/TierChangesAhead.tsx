import { Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { TierChangesAhead_forecast$key } from '../../__generated__/TierChangesAhead_forecast.graphql'
import { useFormat } from '../../language/format'
import classes from './forecast.module.css'

/** How both tiers are going to change, in order of days. */
export function TierChangesAhead({ forecast }: { readonly forecast: TierChangesAhead_forecast$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { changes } = useFragment(
    graphql`
      fragment TierChangesAhead_forecast on Forecast {
        changes {
          on
          kind
          from
          to
          cause
        }
      }
    `,
    forecast,
  )
  if (changes.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        <FormattedMessage id="forecast.changes.none" />
      </Text>
    )
  }
  return (
    <ul className={classes['list']}>
      {changes.map(({ on, kind, from, to, cause }) => (
        <li key={on + kind}>
          <Text size="sm">
            <FormattedMessage
              id={`forecast.changes.${kind}`}
              values={{ date: format.date(on), from: intl.formatMessage({ id: `tier.${from}` }), to: intl.formatMessage({ id: `tier.${to}` }) }}
            />
          </Text>
          {cause && (
            <Text size="sm" c="dimmed">
              <FormattedMessage id={`forecast.cause.${cause}`} />
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}
