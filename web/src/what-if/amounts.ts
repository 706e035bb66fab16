import type { Decimal } from '../format'

/** Adds two decimals exactly, keeping the more decimals of the two. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b))
  return write(scaled(a, decimals) + scaled(b, decimals), decimals)
}

/** Reports whether a decimal is below zero. */
export function isNegative(value: Decimal): boolean {
  return value.startsWith('-') && /[1-9]/.test(value)
}

function decimalsOf(value: Decimal): number {
  const point = value.indexOf('.')
  return point < 0 ? 0 : value.length - point - 1
}

function scaled(value: Decimal, decimals: number): bigint {
  return BigInt(value.replace('.', '') + '0'.repeat(decimals - decimalsOf(value)))
}

function write(value: bigint, decimals: number): Decimal {
  const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0')
  const sign = value < 0n ? '-' : ''
  const whole = digits.length - decimals
  return sign + digits.slice(0, whole) + (decimals > 0 ? `.${digits.slice(whole)}` : '')
}
