import type { Decimal } from './format'

/** Why a text was not taken for a number. */
export type DecimalFault = 'empty' | 'malformed' | 'negative' | 'decimals'

export type ParsedDecimal = { value: Decimal } | { fault: DecimalFault }

interface Marks {
  decimal: string
  group: string
}

function marksOf(locale: string): Marks {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8)
  const mark = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value
  return { decimal: mark('decimal') ?? '.', group: mark('group') ?? ',' }
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Reads a number as people write it in a language, zero or more, with at most
 * `decimals` decimals: in English "1,250.50", "1 250.5" and "1250.50" are all
 * "1250.50". Groups must have three digits, so that "1,5" is refused and not
 * taken for fifteen. Nothing passes through a float.
 */
export function parseDecimal(text: string, decimals: number, locale: string): ParsedDecimal {
  const trimmed = text.trim()
  if (trimmed === '') return { fault: 'empty' }
  const { decimal, group } = marksOf(locale)
  const unsigned = trimmed.replace(/^[-\u2212]\s*/, '')
  const separator = `(?:${escape(group)}|[ \\u00a0\\u202f'’])`
  const shape = new RegExp(`^(\\d+|\\d{1,3}(?:${separator}\\d{3})+)?(?:${escape(decimal)}(\\d*))?$`)
  const match = shape.exec(unsigned)
  const whole = match?.[1]?.replace(/\D/g, '') ?? ''
  const fraction = match?.[2] ?? ''
  if (!match || (whole === '' && fraction === '')) return { fault: 'malformed' }
  if (unsigned !== trimmed && /[1-9]/.test(whole + fraction)) return { fault: 'negative' }
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > decimals) return { fault: 'decimals' }
  const digits = whole.replace(/^0+(?=\d)/, '') || '0'
  return { value: significant === '' ? digits : `${digits}.${significant}` }
}

/** Reports whether a decimal is zero. */
export function isZero(value: Decimal): boolean {
  return !/[1-9]/.test(value)
}
