import type { EngagementBand, EngagementFilter, EngagementOrder, EngagementOrderField } from '../../__generated__/EngagementPageQuery.graphql'
import { listText, oneOf, optional, someOf, text, type Search } from '../../app/search'

export const bands: readonly EngagementBand[] = ['LOW', 'MEDIUM', 'HIGH']
const fields: readonly EngagementOrderField[] = ['SCORE', 'CHANGE', 'NAME']
const directions = ['ASC', 'DESC'] as const

/** What the address of the engagement index says: its filters, its order and its page. */
export interface EngagementSearch {
  /** Part of a client's name or domain. */
  readonly q?: string
  /** Bands, with commas. */
  readonly band?: string
  readonly area?: string
  readonly opportunity?: string
  readonly sort?: EngagementOrderField
  readonly direction?: (typeof directions)[number]
  /** The page of the table; absent for one long list. */
  readonly page?: string
}

/** Reads the address of the engagement index. */
export function readEngagementSearch(search: Search): EngagementSearch {
  return optional<EngagementSearch>({
    q: text(search['q']),
    band: listText(someOf(bands, search['band'])),
    area: text(search['area']),
    opportunity: text(search['opportunity']),
    sort: oneOf(fields, search['sort']),
    direction: oneOf(directions, search['direction']),
    page: typeof search['page'] === 'string' && /^[1-9]\d{0,4}$/.test(search['page']) ? search['page'] : undefined,
  })
}

/** The bands that the address asks for; none for all. */
export function bandsOf({ band }: EngagementSearch): readonly EngagementBand[] {
  return someOf(bands, band) ?? []
}

/** What the API is asked for. */
export function engagementFilter(search: EngagementSearch): EngagementFilter {
  const asked = bandsOf(search)
  return {
    search: search.q ?? null,
    band: asked.length > 0 ? asked : null,
    area: search.area ?? null,
    opportunity: search.opportunity ?? null,
  }
}

/** The order that the address asks for; default the lowest scores first. */
export function engagementOrder({ sort, direction }: EngagementSearch): EngagementOrder {
  return { field: sort ?? 'SCORE', direction: direction ?? 'ASC' }
}
