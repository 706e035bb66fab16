import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useTimeZone } from './time-zone'

/** An amount as the API tells it. */
export interface Money {
  readonly amount: string
  readonly currency: string
}

type Detail = 'rounded' | 'exact'

/**
 * Everything that the dashboard shows of dates, numbers and money, in the
 * language of the reader. The API's decimal strings go to Intl as they are:
 * no figure passes through a floating point number.
 */
export interface Format {
  /** A day, such as 21 Nov 2026; null is a dash. */
  date(day: string | null | undefined): string
  /** A day with its month in full and its weekday. */
  longDate(day: string): string
  /** A month, such as Nov 2026, of any day in it. */
  month(day: string): string
  /** A month without its year, for axes: Nov. */
  shortMonth(day: string): string
  /** The year of a day. */
  year(day: string): string
  /** A day of every year, such as 15 Jan, of that day in any year. */
  monthDay(day: string): string
  /** A moment, in the given zone (default: the reader's). */
  dateTime(moment: string, zone?: string): string
  /** The time of day of a moment, in the given zone (default: the reader's). */
  time(moment: string, zone?: string): string
  /** Days, both included. */
  dateRange(from: string, to: string): string
  /** Points, rounded to two decimals, or exact to a millionth. */
  points(points: string, detail?: Detail): string
  /** Points with their sign, for changes: +12.5, −3. */
  change(points: string, detail?: Detail): string
  /** Money in its currency: whole units, or exact. Null is a dash. */
  money(money: Money | null | undefined, detail?: Detail): string
  /** A change of money with its sign. */
  moneyChange(money: Money | null | undefined, detail?: Detail): string
  /** A ratio as a percentage with one decimal; null is a dash. */
  percent(ratio: string | null | undefined): string
  /** A plain number. */
  number(value: string | number): string
  /** A plain number with every digit that it has. */
  exact(value: string): string
  /** An engagement score, always with one decimal; an average of scores with two. */
  score(value: string | null | undefined, decimals?: number): string
  /** A change of an engagement score, with its sign. */
  scoreChange(value: string | null | undefined): string
  /** A country's name. */
  country(code: string): string
  /** A currency's name. */
  currency(code: string): string
  /** "a, b and c". */
  list(items: readonly string[]): string
  /** A span of days from now: "in 3 days", "2 days ago", "today". */
  days(count: number): string
}

/** What stands where nothing is known. */
export const dash = '–'

/** The formats of the reader's language and time zone. */
export function useFormat(): Format {
  const intl = useIntl()
  const zone = useTimeZone()
  return useMemo(() => makeFormat(intl.locale, zone), [intl.locale, zone])
}

/** The formats of a language tag (see languageTag) and a time zone. */
export function makeFormat(locale: string, timeZone: string): Format {
  // Days have no time zone: they are read and written as UTC.
  const day = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (date: string) => format.format(Date.parse(`${date}T00:00:00Z`))
  }
  const medium = day({ day: 'numeric', month: 'short', year: 'numeric' })
  const long = day({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const month = day({ month: 'short', year: 'numeric' })
  const shortMonth = day({ month: 'short' })
  const year = day({ year: 'numeric' })
  const monthDay = day({ month: 'short', day: 'numeric' })
  const range = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const numbers = new Map<string, Intl.NumberFormat>()
  const number = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options)
    // A small negative figure that rounds to zero is no "-0".
    const kept = numbers.get(key) ?? new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options })
    numbers.set(key, kept)
    return (value: string | number) => kept.format(value as Intl.StringNumericLiteral)
  }
  const digits = (detail: Detail): Intl.NumberFormatOptions => ({ maximumFractionDigits: detail === 'exact' ? 6 : 2 })
  const sign: Intl.NumberFormatOptions = { signDisplay: 'exceptZero' }
  const money = (value: Money | null | undefined, detail: Detail, more: Intl.NumberFormatOptions) => {
    if (!value) return dash
    const whole: Intl.NumberFormatOptions = detail === 'exact' ? {} : { maximumFractionDigits: 0 }
    return number({ style: 'currency', currency: value.currency, ...whole, ...more })(value.amount)
  }
  const names = (type: 'region' | 'currency') => {
    const known = new Intl.DisplayNames(locale, { type })
    return (code: string) => known.of(code) ?? code
  }
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return {
    date: (date) => (date ? medium(date) : dash),
    longDate: long,
    month,
    shortMonth,
    year,
    monthDay,
    dateTime: (at, zone) =>
      (zone ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }) : moment).format(Date.parse(at)),
    time: (at, zone = timeZone) =>
      new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(Date.parse(at)),
    dateRange: (from, to) => range.formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)),
    points: (points, detail = 'rounded') => number(digits(detail))(points),
    change: (points, detail = 'rounded') => number({ ...digits(detail), ...sign })(points),
    money: (value, detail = 'rounded') => money(value, detail, {}),
    moneyChange: (value, detail = 'rounded') => money(value, detail, sign),
    percent: (ratio) => (ratio == null ? dash : number({ style: 'percent', maximumFractionDigits: 1 })(ratio)),
    number: (value) => number({ maximumFractionDigits: 6 })(value),
    exact: (value) => number({ maximumFractionDigits: 100 })(value),
    score: (value, decimals = 1) =>
      value == null ? dash : number({ minimumFractionDigits: decimals, maximumFractionDigits: decimals })(value),
    scoreChange: (value) => (value == null ? dash : number({ minimumFractionDigits: 1, maximumFractionDigits: 1, ...sign })(value)),
    country: names('region'),
    currency: names('currency'),
    list: (items) => lists.format(items),
    days: (count) => relative.format(count, 'day'),
  }
}
