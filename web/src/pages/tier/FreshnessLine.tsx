import { Text } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { FormattedMessage } from 'react-intl'
import type { Freshness_program$data } from '../../__generated__/Freshness_program.graphql'
import { useFormat } from '../../language/format'

/** Which day official figures are for, and when they were taken. */
export interface OfficialTime {
  readonly on: string
  readonly takenAt: string
}

interface Props extends Pick<Freshness_program$data, 'daily' | 'today'> {
  readonly official: OfficialTime | null | undefined
}

/** When the official figures were taken, and when the next ones come, in the program's time zone (F25). */
export function FreshnessLine({ daily, today, official }: Props) {
  const format = useFormat()
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
