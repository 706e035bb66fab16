import { isDay } from '../app/search'

/**
 * Reads a day that somebody typed in the language of a tag (see languageTag):
 * as 2026-11-21, with numbers in that language's order, or with the month's
 * name. Years have four digits and are Gregorian. Undefined for anything else.
 */
export function readDay(text: string, tag: string): string | undefined {
  const typed = text.trim().toLocaleLowerCase(tag)
  if (isDay(typed as unknown)) return typed
  const named = monthNames(tag).find(({ name }) => typed.includes(name))
  const numbers = (named ? typed.replace(named.name, ' ') : typed).match(/\d+/g) ?? []
  if (named) {
    const year = numbers.find((digits) => digits.length === 4)
    const day = numbers.find((digits) => digits.length < 3)
    return numbers.length === 2 ? compose(year, named.month, day) : undefined
  }
  const order = numericOrder(tag)
  const part = (type: Part) => numbers[order.indexOf(type)]
  return numbers.length === 3 ? compose(part('year'), part('month'), part('day')) : undefined
}

type Part = 'year' | 'month' | 'day'

function compose(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}

function numericOrder(tag: string): Part[] {
  const parts = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' }).formatToParts(0)
  return parts.flatMap(({ type }) => (type === 'year' || type === 'month' || type === 'day' ? [type] : []))
}

// The longest first, because one name may begin with another.
function monthNames(tag: string): { name: string; month: string }[] {
  const names = Array.from({ length: 12 }, (_, index) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(tag, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' })
      const name = format.formatToParts(Date.UTC(2026, index, 1)).find(({ type }) => type === 'month')?.value
      return name && /\D/.test(name) ? [{ name: name.toLocaleLowerCase(tag), month: String(index + 1) }] : []
    }),
  ).flat()
  return names.sort((one, other) => other.name.length - one.name.length)
}
