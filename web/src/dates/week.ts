import type { Locale } from '../language/locale'

/** A day of the week, 0 for Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

// A language without a country means its largest one, as in CLDR.
const starts: Readonly<Record<Locale, Weekday>> = { en: 0, de: 1, fr: 1, it: 1, pl: 1, th: 0 }

interface WithWeek {
  readonly getWeekInfo?: () => { readonly firstDay: number }
}

/** The day that weeks begin with: that of the reader's country where the browser tells it. */
export function firstDayOfWeek(locale: Locale, wanted: readonly string[]): Weekday {
  const tag = wanted.find((candidate) => candidate.toLowerCase().startsWith(`${locale}-`))
  if (!tag) return starts[locale]
  const first = (new Intl.Locale(tag) as WithWeek).getWeekInfo?.().firstDay
  return first === undefined ? starts[locale] : ((first % 7) as Weekday)
}
