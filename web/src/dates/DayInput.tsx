import { ActionIcon, Popover, Skeleton, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { Suspense, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { later } from '../app/later'
import { useFormat } from '../language/format'
import { readDay } from './day-text'

const DayCalendar = later(() => import('./DayCalendar'))

interface Props {
  readonly label: ReactNode
  readonly value: string | null
  /** Gets the day, or null once the field is emptied. */
  readonly onChange: (day: string | null) => void
  /** The first and the last day that may be chosen. */
  readonly min?: string
  readonly max?: string
  readonly description?: ReactNode
  /** A fault that the form found. */
  readonly error?: ReactNode
  readonly required?: boolean
  readonly size?: 'xs' | 'sm'
}

/** One day: typed as 2026-11-21 or as the language writes it, or picked from a calendar, which loads when it opens. */
export function DayInput({ label, value, onChange, min, max, description, error, required, size = 'sm' }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const [draft, setDraft] = useState<string>()
  const [fault, setFault] = useState<ReactNode>()
  const [opened, setOpened] = useState(false)

  const faultOf = (day: string | undefined) => {
    if (!day) return intl.formatMessage({ id: 'dates.day.unreadable' })
    if (min && day < min) return intl.formatMessage({ id: 'dates.day.tooEarly' }, { date: format.date(min) })
    if (max && day > max) return intl.formatMessage({ id: 'dates.day.tooLate' }, { date: format.date(max) })
    return undefined
  }
  const settle = () => {
    if (draft === undefined) return
    const typed = draft.trim()
    const day = typed ? readDay(typed, intl.locale) : undefined
    const found = typed ? faultOf(day) : undefined
    setFault(found)
    if (found) return
    setDraft(undefined)
    if ((day ?? null) !== value) onChange(day ?? null)
  }
  // A whole day counts as soon as it stands there; what is wrong is said when the field is left.
  const type = (text: string) => {
    setDraft(text)
    const day = readDay(text, intl.locale)
    if (!day || faultOf(day)) return
    setFault(undefined)
    if (day !== value) onChange(day)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle()
    if (event.key === 'ArrowDown' && event.altKey) setOpened(true)
  }
  const pick = (day: string) => {
    setDraft(undefined)
    setFault(undefined)
    setOpened(false)
    onChange(day)
  }

  return (
    <TextInput
      label={label}
      description={description}
      required={required}
      size={size}
      value={draft ?? (value ? format.date(value) : '')}
      placeholder={intl.formatMessage({ id: 'dates.day.pattern' })}
      error={fault ?? error}
      autoComplete="off"
      maxLength={40}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={onKeyDown}
      rightSection={
        <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withinPortal>
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              onClick={() => setOpened((now) => !now)}
              aria-label={intl.formatMessage({ id: 'dates.day.openCalendar' })}
            >
              <IconCalendar size={16} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={intl.formatMessage({ id: 'dates.day.calendar' })}>
            <Suspense fallback={<Skeleton width={252} height={290} />}>
              <DayCalendar value={value} onPick={pick} min={min} max={max} />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}
