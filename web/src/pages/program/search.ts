import type { ProgramPageQuery$variables } from '../../__generated__/ProgramPageQuery.graphql'
import { oneOf, optional, someOf, text, type Search } from '../../app/search'
import type { Sorting } from '../../table/column'

/** What may become of a partner's tier, or stands in its way. */
export const outlooks = ['ABOUT_TO_REACH', 'ABOUT_TO_LOSE', 'BELOW_CREDITED', 'NOT_CERTIFIED'] as const
export type Outlook = (typeof outlooks)[number]

/** The tiers that partners can hold under the editions of points. */
export const tiers = ['UNTIERED', 'GOLD', 'PLATINUM', 'DIAMOND', 'ELITE'] as const

const fields = ['NAME', 'TOTAL', 'SOLD', 'MANAGED', 'CREDITED_TIER', 'MISSING'] as const
export type Field = (typeof fields)[number]

/** What the address says of the page: filters, order, and which page of the table is open. */
export interface ProgramSearch {
  readonly search?: string
  readonly outlook?: readonly Outlook[]
  readonly tier?: readonly (typeof tiers)[number][]
  /** The field to sort by, after a minus for downwards; absent for the tier, highest first. */
  readonly sort?: string
  readonly page?: number
}

const ownSorting: Sorting<Field> = { field: 'CREDITED_TIER', direction: 'DESC' }

/** Reads the page's part of an address. */
export function readProgramSearch(search: Search): ProgramSearch {
  const page = Number(search['page'])
  return optional<ProgramSearch>({
    search: text(search['search']),
    outlook: someOf(outlooks, String(search['outlook'])),
    tier: someOf(tiers, String(search['tier'])),
    sort: writeSorting(readSorting(search['sort'])),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
  })
}

/** Reads what writeSorting writes; the page's own order for anything else. */
export function readSorting(value: unknown): Sorting<Field> {
  const written = typeof value === 'string' ? value : ''
  const field = oneOf(fields, written.replace(/^-/, ''))
  return field ? { field, direction: written.startsWith('-') ? 'DESC' : 'ASC' } : ownSorting
}

/** Writes an order for an address; undefined for the page's own. */
export function writeSorting({ field, direction }: Sorting<Field>): string | undefined {
  if (field === ownSorting.field && direction === ownSorting.direction) return undefined
  return direction === 'DESC' ? `-${field}` : field
}

/** What the page's query needs of its search. */
export function programVariables(search: ProgramSearch): Pick<ProgramPageQuery$variables, 'filter' | 'orderBy'> {
  return {
    filter: { search: search.search, outlook: search.outlook, creditedTier: search.tier },
    orderBy: readSorting(search.sort),
  }
}
