import type { ClientListOrderField } from '../../__generated__/ListsPageQuery.graphql'
import { oneOf, optional, text, type Search } from '../../app/search'
import type { Sorting } from '../../table/column'

const sorts = ['NAME', '-NAME', 'RECORDED_AT', '-RECORDED_AT'] as const

/** What the address says of the lists. */
export interface ListsSearch {
  /** A part of a list's name. */
  readonly search?: string
  /** By what lists are sorted; "-" is downwards. */
  readonly sort?: (typeof sorts)[number]
}

/** Reads what the address says of the lists. */
export function readLists(search: Search): ListsSearch {
  return optional<ListsSearch>({ search: text(search['search'])?.slice(0, 100), sort: oneOf(sorts, search['sort']) })
}

/** The order of lists that a parameter says. */
export function sortingOf(sort: ListsSearch['sort'] = 'NAME'): Sorting<ClientListOrderField> {
  const field = sort.endsWith('RECORDED_AT') ? 'RECORDED_AT' : 'NAME'
  return { field, direction: sort.startsWith('-') ? 'DESC' : 'ASC' }
}

/** Writes what sortingOf reads. */
export const sortOf = ({ field, direction }: Sorting<ClientListOrderField>): ListsSearch['sort'] => (direction === 'DESC' ? `-${field}` : field)
