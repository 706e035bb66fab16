// Arithmetic on the API's decimal strings, exact to 10⁻¹². What a chart says in
// figures is computed here; floating point numbers only place what it draws.
const places = 12

/** A decimal string as an integer number of 10⁻¹². */
function units(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.replace(/^[-+]/, '').split('.')
  const size = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'))
  return decimal.startsWith('-') ? -size : size
}

function decimalOf(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0')
  const fraction = digits.slice(-places).replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -places)}${fraction && `.${fraction}`}`
}

/** The sum of decimal strings. */
export function sumOf(decimals: readonly string[]): string {
  return decimalOf(decimals.reduce((sum, decimal) => sum + units(decimal), 0n))
}

/** Less than zero, zero, or more than zero, as a is less than, equal to or more than b. */
export function compareDecimals(a: string, b: string): number {
  const difference = units(a) - units(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The share of a part in a whole, as a ratio; null where there is no whole. */
export function shareOf(part: string, whole: string): string | null {
  const divisor = units(whole)
  return divisor === 0n ? null : decimalOf((units(part) * 10n ** BigInt(places)) / divisor)
}

/** A decimal rounded to a whole number, halves away from zero: for labels that have room for no more. */
export function wholeOf(decimal: string): string {
  const one = 10n ** BigInt(places)
  const value = units(decimal)
  const half = value < 0n ? -one / 2n : one / 2n
  return ((value + half) / one).toString()
}

/** Where a decimal lies, for drawing only. */
export function position(decimal: string): number {
  return Number(decimal)
}
