import { Alert, Anchor, Stack } from '@mantine/core'
import { IconFlask, IconHistory } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'
import { useFormat } from '../language/format'
import { useFrame } from './frame'
import { LinkTo } from './LinkTo'

/** What holds for everything on the page: made-up data, another day than today. */
export function Notices() {
  const format = useFormat()
  const place = useSearch({ from: '__root__' })
  const program = useFrame()?.program
  const through = program?.book.dataThrough
  const ahead = program && place.asOf && place.asOf > program.today
  const stale = program && through && !place.asOf && daysBetween(through, program.today) > 31
  return (
    <Stack gap="xs" mb="md" className="no-print" aria-live="polite">
      {(place.asOf || place.knownAt) && (
        <Alert color="grape" role="note" icon={<IconHistory aria-hidden />}>
          {place.asOf && (
            <>
              <FormattedMessage id={ahead ? 'dates.asOf.notice.ahead' : 'app.asOf'} values={{ date: format.date(place.asOf) }} />{' '}
            </>
          )}
          {place.knownAt && (
            <>
              <FormattedMessage id="dates.asOf.notice.known" values={{ moment: format.dateTime(place.knownAt) }} />{' '}
            </>
          )}
          <FormattedMessage id="dates.asOf.notice.act" />{' '}
          <Anchor inherit c="inherit" underline="always" renderRoot={(props) => <LinkTo to="." search={({ asOf: _, knownAt: __, ...now }) => ({ ...now, asOf: undefined, knownAt: undefined })} {...props} />}>
            <FormattedMessage id="app.asOf.today" />
          </Anchor>
        </Alert>
      )}
      {stale && (
        <Alert color="yellow" role="note" icon={<IconHistory aria-hidden />}>
          <FormattedMessage id="app.stale" values={{ date: format.date(through) }} />{' '}
          <Anchor inherit c="inherit" underline="always" renderRoot={(props) => <LinkTo to="." search={(now) => ({ ...now, asOf: through })} {...props} />}>
            <FormattedMessage id="app.stale.show" values={{ date: format.date(through) }} />
          </Anchor>
        </Alert>
      )}
      {program?.book.demo && (
        <Alert color="gray" variant="light" role="note" icon={<IconFlask aria-hidden />} py={6}>
          <FormattedMessage id="app.demo" />
        </Alert>
      )}
    </Stack>
  )
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
