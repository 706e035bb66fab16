import { Text } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { DailyRound_query$key } from '../../__generated__/DailyRound_query.graphql'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'

/** When official standings were fixed, and when they will be (F25). */
export function DailyRound({ query }: { query: DailyRound_query$key }) {
  const format = useFormat()
  const { daily } = useFragment(
    graphql`
      fragment DailyRound_query on Query {
        program {
          daily {
            state
            timeZone
            lastDay
            lastRunAt
            nextRunFrom
            nextRunUntil
            error
          }
        }
      }
    `,
    query,
  ).program
  const zone = daily.timeZone ?? undefined
  return (
    <Section title="program.daily">
      <Text size="sm">
        <FormattedMessage id={`program.daily.${daily.state}`} />
      </Text>
      {daily.lastRunAt && (
        <Text size="sm">
          <FormattedMessage id="program.daily.last" values={{ day: format.date(daily.lastDay), at: format.dateTime(daily.lastRunAt) }} />
        </Text>
      )}
      {daily.nextRunFrom && daily.nextRunUntil && zone && (
        <Text size="sm">
          <FormattedMessage
            id="program.daily.next"
            values={{ from: format.time(daily.nextRunFrom, zone), until: format.time(daily.nextRunUntil, zone), zone }}
          />
        </Text>
      )}
      {daily.error && (
        <Text size="sm" c="var(--mantine-color-error)" lang="en">
          {daily.error}
        </Text>
      )}
    </Section>
  )
}
