import { useFormat, type Money } from '../language/format'

/** A sum in several currencies, each below the other, for a column that has room for one. */
export function Amounts({ of }: { readonly of: readonly Money[] }) {
  const format = useFormat()
  return of.map((money) => (
    <span key={money.currency} style={{ display: 'block' }}>
      {format.money(money, 'exact')}
    </span>
  ))
}
