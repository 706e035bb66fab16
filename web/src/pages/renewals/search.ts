import type { RenewalsPageQuery$variables } from '../../__generated__/RenewalsPageQuery.graphql'
import { oneOf, optional, someOf, text, type Search } from '../../app/search'
import { readRange, writeRange, type Range } from '../../dates/range'
import type { Sorting } from '../../table/column'

/** How far a renewal is, in the order it is run through. */
export const statuses = ['NOT_OPEN', 'PENDING', 'OVERDUE', 'DECIDED', 'LAPSED', 'STARTED'] as const
export type Status = (typeof statuses)[number]

/** What can be decided about a renewal. */
export const decisions = ['UNDECIDED', 'RENEW', 'CHANGE', 'CANCEL'] as const
export type Decision = (typeof decisions)[number]

/** Who can tell a client about renewals. */
export const owners = ['VENDOR', 'PARTNER'] as const
export type Owner = (typeof owners)[number]

const fields = ['START', 'DEADLINE', 'MRR_CHANGE', 'NAME'] as const
export type Field = (typeof fields)[number]

/** What the address says of the page: filters, order, and which page of the table is open. */
export interface RenewalsSearch {
  readonly search?: string
  readonly status?: readonly Status[]
  readonly decision?: Decision
  readonly owner?: Owner
  readonly manager?: string
  /** When the terms start: from..to. */
  readonly starts?: string
  /** The field to sort by, after a minus for downwards; absent for what starts first. */
  readonly sort?: string
  readonly page?: number
}

/** Reads the page's part of an address. */
export function readRenewalsSearch(search: Search): RenewalsSearch {
  const sorting = readSorting(search['sort'])
  const starts = readStarts(search['starts'])
  const page = Number(search['page'])
  return optional<RenewalsSearch>({
    search: text(search['search']),
    status: someOf(statuses, String(search['status'])),
    decision: oneOf(decisions, search['decision']),
    owner: oneOf(owners, search['owner']),
    manager: text(search['manager']),
    starts: starts && writeRange(starts),
    sort: sorting && writeSorting(sorting),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
  })
}

/** The days between which terms start; names of spans are of the past, where no upcoming term starts. */
export function readStarts(value: unknown): Range | undefined {
  const range = readRange(value)
  return range && 'from' in range ? range : undefined
}

/** Reads what writeSorting writes. */
export function readSorting(value: unknown): Sorting<Field> | undefined {
  const written = typeof value === 'string' ? value : ''
  const field = oneOf(fields, written.replace(/^-/, ''))
  return field && { field, direction: written.startsWith('-') ? 'DESC' : 'ASC' }
}

/** Writes an order for an address; undefined for the page's own. */
export function writeSorting({ field, direction }: Sorting<Field>): string | undefined {
  const written = direction === 'DESC' ? `-${field}` : field
  return written === 'START' ? undefined : written
}

/** What the page's query needs of its search. */
export function renewalsVariables(search: RenewalsSearch): Pick<RenewalsPageQuery$variables, 'filter' | 'wider' | 'orderBy'> {
  const starts = readStarts(search.starts)
  const wider = {
    search: search.search,
    decision: search.decision && [search.decision],
    communicationOwner: search.owner,
    manager: search.manager,
    ...(starts && 'from' in starts ? starts : {}),
  }
  return {
    filter: { ...wider, status: search.status },
    wider,
    orderBy: readSorting(search.sort) ?? { field: 'START', direction: 'ASC' },
  }
}
