import { compareDecimals } from '../../charts/decimal'
import type { Decimal } from './change'
import type { OpenBook } from './engine'

/** A deal that is proposed to keep or to reach a tier. */
export interface ProposedDeal {
  /** In US$ a month. */
  readonly mrr: Decimal
  readonly manage: boolean
}

/**
 * The deal, sourced today from a new client of an established market, that brings
 * all points that a tier lacks on the day of the next review. Undefined where it
 * lacks none.
 */
export function dealFor({ replay, saleFor }: OpenBook, goal: 'keep' | 'next'): ProposedDeal | undefined {
  const review = replay.forecast().review
  const conditions = (goal === 'keep' ? review?.toKeep : review?.next)?.conditions ?? []
  const missing = (...measures: readonly string[]) =>
    conditions
      .filter((condition) => !condition.met && measures.includes(condition.measure))
      .map((condition) => condition.missing)
      .reduce((a, b) => (compareDecimals(a, b) > 0 ? a : b), '0')
  const sold = missing('total', 'sold', 'sourced')
  const managed = missing('managed')
  if (!/[1-9]/.test(sold + managed)) return undefined
  return { mrr: saleFor({ sold, managed }), manage: /[1-9]/.test(managed) }
}
