import type { ClientListMemberOrderField } from '../../__generated__/ListPageQuery.graphql'
import { oneOf, optional, type Search } from '../../app/search'
import type { Sorting } from '../../table/column'

const sorts = ['NAME', '-NAME', 'ADDED_AT', '-ADDED_AT'] as const

/** What the address says of a list. */
export interface ListSearch {
  /** By what its clients are sorted; "-" is downwards. */
  readonly sort?: (typeof sorts)[number]
}

/** Reads what the address says of a list. */
export const readList = (search: Search): ListSearch => optional<ListSearch>({ sort: oneOf(sorts, search['sort']) })

/** The order of clients that a parameter says. */
export function sortingOf(sort: ListSearch['sort'] = 'NAME'): Sorting<ClientListMemberOrderField> {
  return { field: sort.endsWith('ADDED_AT') ? 'ADDED_AT' : 'NAME', direction: sort.startsWith('-') ? 'DESC' : 'ASC' }
}

/** Writes what sortingOf reads. */
export const sortOf = ({ field, direction }: Sorting<ClientListMemberOrderField>): ListSearch['sort'] => (direction === 'DESC' ? `-${field}` : field)
