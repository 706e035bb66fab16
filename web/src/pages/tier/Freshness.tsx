import { Text } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { Freshness_program$key } from '../../__generated__/Freshness_program.graphql'
import { useFormat } from '../../language/format'

interface Props {
  readonly program: Freshness_program$key
  /** The official figures that are shown; null where there are none. */
  readonly official: { readonly on: string; readonly takenAt: string } | null | undefined
}

/** When the official figures were taken, and when the next ones come, in the program's time zone (F25). */
export function Freshness({ program, official }: Props) {
  const format = useFormat()
  const { daily, today } = useFragment(
    graphql`
      fragment Freshness_program on Program {
        today
        daily {
          state
          timeZone
          nextRunFrom
          nextRunUntil
        }
      }
    `,
    program,
  )
  const zone = daily.timeZone ?? undefined
  return (
    <Text size="sm" c="dimmed">
      <IconClock size={14} aria-hidden style={{ verticalAlign: '-2px' }} />{' '}
      {official ? (
        <FormattedMessage id="tier.official" values={{ date: format.date(official.on), moment: format.dateTime(official.takenAt, zone) }} />
      ) : (
        <FormattedMessage id="tier.official.none" />
      )}{' '}
      {daily.nextRunFrom && daily.nextRunUntil && zone ? (
        <FormattedMessage
          id="tier.daily"
          values={{ from: format.time(daily.nextRunFrom, zone), until: format.time(daily.nextRunUntil, zone), zone }}
        />
      ) : (
        <FormattedMessage id="tier.daily.OFF" values={{ date: format.date(today) }} />
      )}
      {daily.state === 'DUE' && <FormattedMessage id="tier.daily.DUE" />}
      {daily.state === 'FAILING' && <FormattedMessage id="tier.daily.FAILING" />}
    </Text>
  )
}
