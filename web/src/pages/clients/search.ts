import type { ClientFilter, ClientOrderField, Relationship } from '../../__generated__/ClientsTableQuery.graphql'
import { listText, oneOf, optional, someOf, text, type Search } from '../../app/search'
import type { Sorting } from '../../table/column'

/** What the address says of the clients table (F2). */
export interface ClientsSearch {
  readonly search?: string
  /** Comma-separated, as are products (pl_…) and countries. */
  readonly relationship?: string
  readonly product?: string
  readonly country?: string
  readonly market?: 'ESTABLISHED' | 'GROWTH'
  /** Bounds of the MRR in US$ and of the tools used, both included. */
  readonly mrrFrom?: string
  readonly mrrTo?: string
  readonly toolsFrom?: string
  readonly toolsTo?: string
  /** A field of ClientOrderField; "-MRR" is downwards. */
  readonly sort?: string
  /** The page, from 1; absent for one long list. */
  readonly page?: string
}

/** The relationships by which clients can be filtered. */
export const relationships = ['SOLD', 'MANAGED', 'SOLD_AND_MANAGED', 'ENDED'] as const satisfies readonly Relationship[]

const fields = ['NAME', 'MRR', 'POINTS', 'RENEWAL', 'ENGAGEMENT', 'USAGE', 'SINCE'] as const satisfies readonly ClientOrderField[]

/** What clients can be sorted by. */
export type ClientField = (typeof fields)[number]

const byName: Sorting<ClientField> = { field: 'NAME', direction: 'ASC' }

/** Reads the parameters of the clients table; what it cannot use is as if it were absent. */
export function readClientsSearch(search: Search): ClientsSearch {
  return optional<ClientsSearch>({
    search: text(search['search'])?.slice(0, 100),
    relationship: listText(someOf(relationships, search['relationship'])),
    product: ids(search['product'], /^pl_\w+$/),
    country: ids(search['country'], /^[A-Z]{2}$/),
    market: oneOf(['ESTABLISHED', 'GROWTH'] as const, search['market']),
    mrrFrom: matching(search['mrrFrom'], amount),
    mrrTo: matching(search['mrrTo'], amount),
    toolsFrom: matching(search['toolsFrom'], count),
    toolsTo: matching(search['toolsTo'], count),
    sort: readSorting(search['sort']) === byName ? undefined : text(search['sort']),
    page: matching(search['page'], /^[1-9]\d{0,4}$/),
  })
}

const amount = /^\d{1,12}(\.\d{1,2})?$/
const count = /^\d{1,6}$/

function matching(value: unknown, form: RegExp): string | undefined {
  const given = text(value)
  return given && form.test(given) ? given : undefined
}

function ids(value: unknown, form: RegExp): string | undefined {
  const all = typeof value === 'string' ? value.split(',').filter((one) => form.test(one)) : []
  return listText(all.slice(0, 100))
}

/** The values of a comma-separated parameter. */
export function listed(value: string | undefined): string[] {
  return value ? value.split(',') : []
}

/** How the table is sorted: by name, unless the address says otherwise. */
export function readSorting(sort: unknown): Sorting<ClientField> {
  const down = typeof sort === 'string' && sort.startsWith('-')
  const field = oneOf(fields, down ? sort.slice(1) : sort)
  if (!field || (field === 'NAME' && !down)) return byName
  return { field, direction: down ? 'DESC' : 'ASC' }
}

/** Writes what readSorting reads; by name is written as nothing. */
export function writeSorting({ field, direction }: Sorting<ClientField>): string | undefined {
  if (field === 'NAME' && direction === 'ASC') return undefined
  return direction === 'DESC' ? `-${field}` : field
}

/** The filter that the address asks for; null for none. */
export function clientFilter(search: ClientsSearch): ClientFilter | null {
  const relationship = someOf(relationships, search.relationship)
  const products = listed(search.product)
  const country = listed(search.country)
  const filter: ClientFilter = {
    ...(search.search && { search: search.search }),
    ...(relationship && { relationship }),
    ...(products.length > 0 && { products: { anyOf: products } }),
    ...(country.length > 0 && { country }),
    ...(search.market && { market: search.market }),
    ...((search.mrrFrom || search.mrrTo) && { mrrInUSD: { min: search.mrrFrom ?? null, max: search.mrrTo ?? null } }),
    ...((search.toolsFrom || search.toolsTo) && { usage: { tools: { min: whole(search.toolsFrom), max: whole(search.toolsTo) } } }),
  }
  return Object.keys(filter).length > 0 ? filter : null
}

const whole = (text: string | undefined) => (text === undefined ? null : Number.parseInt(text, 10))

/** The parameters that filter, each of them absent. */
export const noFilters = {
  search: undefined,
  relationship: undefined,
  product: undefined,
  country: undefined,
  market: undefined,
  mrrFrom: undefined,
  mrrTo: undefined,
  toolsFrom: undefined,
  toolsTo: undefined,
  page: undefined,
} satisfies { readonly [Key in keyof ClientsSearch]: undefined }
