import '@mantine/dates/styles.css'
import { DatePicker } from '@mantine/dates'
import { useIntl } from 'react-intl'
import { useFrame } from '../app/frame'
import { useFormat } from '../language/format'
import { useLanguage } from '../language/LanguageProvider'
import { firstDayOfWeek } from './week'

interface Props {
  readonly value: string | null
  readonly onPick: (day: string) => void
  readonly min?: string
  readonly max?: string
}

/**
 * A month to pick a day from. All its words and numbers come from Intl, as
 * everywhere else: the Gregorian year in every language.
 */
export default function DayCalendar({ value, onPick, min, max }: Props) {
  const intl = useIntl()
  const { locale } = useLanguage()
  const format = useFormat()
  const today = useFrame()?.program?.today
  const write = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(intl.locale, { ...options, timeZone: 'UTC' })
    return (day: string) => formatter.format(Date.parse(`${day.slice(0, 10)}T00:00:00Z`))
  }
  const year = write({ year: 'numeric' })
  return (
    <DatePicker
      value={value}
      onChange={(day) => day && onPick(day)}
      defaultDate={value ?? today}
      hideOutsideDates
      weekendDays={[]}
      minDate={min}
      maxDate={max}
      firstDayOfWeek={firstDayOfWeek(locale, navigator.languages)}
      weekdayFormat={write({ weekday: 'short' })}
      monthLabelFormat={write({ month: 'long', year: 'numeric' })}
      yearLabelFormat={year}
      decadeLabelFormat={(first, last) => `${year(first)}–${year(last)}`}
      monthsListFormat={write({ month: 'short' })}
      yearsListFormat={year}
      getDayAriaLabel={format.longDate}
      getDayProps={(day) => (day === today ? { 'data-today': true, 'aria-current': 'date' } : {})}
      ariaLabels={{
        nextMonth: intl.formatMessage({ id: 'dates.calendar.nextMonth' }),
        previousMonth: intl.formatMessage({ id: 'dates.calendar.previousMonth' }),
        nextYear: intl.formatMessage({ id: 'dates.calendar.nextYear' }),
        previousYear: intl.formatMessage({ id: 'dates.calendar.previousYear' }),
        nextDecade: intl.formatMessage({ id: 'dates.calendar.nextDecade' }),
        previousDecade: intl.formatMessage({ id: 'dates.calendar.previousDecade' }),
      }}
    />
  )
}
