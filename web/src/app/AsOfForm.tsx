import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { DayInput } from '../dates/DayInput'
import { endOfLastMonth, nextOf } from '../dates/known-days'
import { clockAt, momentAt } from '../dates/moment'
import { useFormat } from '../language/format'
import type { MessageId } from '../language/message-id'
import { useTimeZone } from '../language/time-zone'
import { useFrame } from './frame'

interface Chosen {
  readonly asOf: string | undefined
  readonly knownAt: string | undefined
}

interface Props extends Chosen {
  readonly onChoose: (chosen: Chosen) => void
}

/** Asks for the day that figures stand for, and for the moment up to which records count. */
export function AsOfForm({ asOf, knownAt, onChoose }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const zone = useTimeZone()
  const program = useFrame()?.program
  const [latest] = useState(() => clockAt(Date.now(), zone).day)
  const known = knownAt ? clockAt(knownAt, zone) : undefined
  const [day, setDay] = useState<string | null>(asOf ?? program?.today ?? null)
  const [then, setThen] = useState(known !== undefined)
  const [knownDay, setKnownDay] = useState<string | null>(known?.day ?? asOf ?? null)
  const [knownTime, setKnownTime] = useState(known?.time ?? '23:59')
  const [fault, setFault] = useState<MessageId>()

  const days: readonly { readonly label: MessageId; readonly day: string | null | undefined }[] = program
    ? [
        { label: 'dates.asOf.endOfLastMonth', day: endOfLastMonth(program.today) },
        { label: 'dates.asOf.nextReview', day: nextOf(program.edition.reviews, program.today) },
        { label: 'dates.asOf.dataThrough', day: program.book.dataThrough },
      ]
    : []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const moment = then && knownDay ? momentAt(knownDay, knownTime || '23:59', zone) : undefined
    if (then && !moment) return setFault('dates.asOf.knownAt.missing')
    if (moment && Date.parse(moment) > Date.now()) return setFault('dates.asOf.knownAt.ahead')
    onChoose({ asOf: day && day !== program?.today ? day : undefined, knownAt: moment })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text fw={600}>
          <FormattedMessage id="dates.asOf" />
        </Text>
        <Group gap={6}>
          <Button size="compact-sm" variant="default" onClick={() => onChoose({ asOf: undefined, knownAt: undefined })}>
            <FormattedMessage id="dates.asOf.today" />
          </Button>
          {days.map(
            ({ label, day: offered }) =>
              offered && (
                <Button key={label} size="compact-sm" variant="default" title={format.date(offered)} onClick={() => onChoose({ asOf: offered, knownAt })}>
                  <FormattedMessage id={label} />
                </Button>
              ),
          )}
        </Group>
        <DayInput label={<FormattedMessage id="dates.asOf.day" />} description={<FormattedMessage id="dates.asOf.day.text" />} value={day} onChange={setDay} />
        <Checkbox
          label={<FormattedMessage id="dates.asOf.knownAt" />}
          description={<FormattedMessage id="dates.asOf.knownAt.text" />}
          checked={then}
          onChange={(event) => setThen(event.currentTarget.checked)}
        />
        {then && (
          <Group grow align="flex-start">
            <DayInput label={<FormattedMessage id="dates.asOf.knownAt.day" />} value={knownDay} onChange={setKnownDay} max={latest} />
            <TextInput
              type="time"
              label={<FormattedMessage id="dates.asOf.knownAt.time" />}
              value={knownTime}
              onChange={(event) => setKnownTime(event.currentTarget.value)}
             
            />
          </Group>
        )}
        {then && fault && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            <FormattedMessage id={fault} />
          </Text>
        )}
        <Group justify="flex-end">
          <Button type="submit">{intl.formatMessage({ id: 'dates.apply' })}</Button>
        </Group>
      </Stack>
    </form>
  )
}
