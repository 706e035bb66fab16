import { oneOf, optional, text, type Search } from '../../app/search'

export const dealTypes = ['SOURCED', 'ASSISTED'] as const
export type DealType = (typeof dealTypes)[number]

export const markets = ['ESTABLISHED', 'GROWTH'] as const
export type Market = (typeof markets)[number]

/** What the table can be sorted by (PointsBreakdownOrderField). */
export const fields = ['NAME', 'SOLD', 'MANAGED', 'TOTAL'] as const
export type Field = (typeof fields)[number]

/** What the address says of the points breakdown (F21). */
export interface BreakdownSearch {
  readonly dealType?: DealType
  readonly market?: Market
  readonly search?: string
  /** Absent for the total. */
  readonly sort?: Field
  /** Absent for the greatest first. */
  readonly direction?: 'asc'
}

/** Reads it; what it cannot use is as if it were absent. */
export function readBreakdownSearch(search: Search): BreakdownSearch {
  return optional<BreakdownSearch>({
    dealType: oneOf(dealTypes, search['dealType']),
    market: oneOf(markets, search['market']),
    search: text(search['search'])?.slice(0, 100),
    sort: oneOf(fields, search['sort']),
    direction: oneOf(['asc'], search['direction']),
  })
}
