import { useFormat } from '../language/format'

interface Fraction {
  readonly numerator: string
  readonly denominator: string
  readonly decimal: string
}

const places = 12n

/** An exact fraction: as a decimal where twelve places hold it, else as the fraction and what it is nearly. */
export function FractionValue({ fraction }: { readonly fraction: Fraction }) {
  const format = useFormat()
  const { numerator, denominator, decimal } = fraction
  const isDecimal = (BigInt(numerator) * 10n ** places) % BigInt(denominator) === 0n
  if (isDecimal) return format.exact(decimal)
  return `${format.exact(numerator)}⁄${format.exact(denominator)} ≈ ${format.exact(decimal)}`
}
