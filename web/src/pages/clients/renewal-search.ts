import { oneOf, optional, type Search } from '../../app/search'
import type { Sorting } from '../../table/column'

const fields = ['START', 'DEADLINE', 'MRR_CHANGE', 'NAME'] as const

/** What upcoming renewals can be sorted by. */
export type RenewalField = (typeof fields)[number]

/** What the address says of the upcoming renewals (F14). */
export interface RenewalsSearch {
  /** A field of RenewalOrderField; "-MRR_CHANGE" is downwards. */
  readonly renewalSort?: string
}

/** How the renewals are sorted: the next first, unless the address says otherwise. */
export function readRenewalSorting(sort: unknown): Sorting<RenewalField> {
  const down = typeof sort === 'string' && sort.startsWith('-')
  const field = oneOf(fields, down ? sort.slice(1) : sort)
  return field ? { field, direction: down ? 'DESC' : 'ASC' } : { field: 'START', direction: 'ASC' }
}

/** Writes what readRenewalSorting reads; the next first is written as nothing. */
export function writeRenewalSorting({ field, direction }: Sorting<RenewalField>): string | undefined {
  if (field === 'START' && direction === 'ASC') return undefined
  return direction === 'DESC' ? `-${field}` : field
}

/** Reads the parameters of the upcoming renewals. */
export function readRenewalsSearch(search: Search): RenewalsSearch {
  return optional<RenewalsSearch>({ renewalSort: writeRenewalSorting(readRenewalSorting(search['renewalSort'])) })
}
