import { locale } from './messages'

/** An exact decimal number such as "1234.50": money and points are never floats. */
export type Decimal = string

// Intl formats decimal strings exactly (ECMA-402, 2023); the standard typings
// know them as numeric literals only.
type Numeric = Intl.StringNumericLiteral

const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' })

/** Formats points for reading, to a hundredth; show the exact value beside it. */
export function formatPoints(value: Decimal): string {
  return points.format(value as Numeric)
}

/** Formats a number with all its decimals, up to six. */
export function formatNumber(value: Decimal): string {
  return numbers.format(value as Numeric)
}

/** Formats a ratio such as "0.85" as a percentage. */
export function formatRatio(value: Decimal): string {
  return percents.format(value as Numeric)
}

/** Formats an amount of money with its currency and all the currency's decimals. */
export function formatMoney(amount: Decimal, currency: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount as Numeric)
}

/**
 * Formats a civil date, YYYY-MM-DD. All dates of the page go through here: the
 * calendar is Gregorian in every language, so that the page agrees with the
 * date fields, the address bar and the API.
 */
export function formatDate(date: string): string {
  return days.format(new Date(`${date}T00:00:00Z`))
}

/** Returns the civil date of a moment in the browser's time zone. */
export function civilDate(moment: Date): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`
}

/** Reports whether a text is a date of the calendar, YYYY-MM-DD, from year 1 on. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001-01-01') return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
