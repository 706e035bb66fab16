import type { CommissionsPageQuery$variables } from '../../__generated__/CommissionsPageQuery.graphql'
import { isDay, optional, someOf, type Search } from '../../app/search'

/** How far a statement can be. */
export const statuses = ['OPEN', 'PAYABLE', 'PAID', 'CARRIED_OVER'] as const

/** What the address says of the page: which statements it lists, and which month to come is opened. */
export interface CommissionsSearch {
  /** How far the listed statements are. */
  readonly statements?: readonly (typeof statuses)[number][]
  /** Only statements with pending lines. */
  readonly pending?: 'yes'
  /** The first day of a month to come: the lines that are expected to earn in it are shown. */
  readonly earning?: string
}

/** Reads the page's part of an address. */
export function readCommissionsSearch(search: Search): CommissionsSearch {
  return optional<CommissionsSearch>({
    statements: someOf(statuses, String(search['statements'])),
    pending: search['pending'] === 'yes' ? 'yes' : undefined,
    earning: isDay(search['earning']) ? search['earning'] : undefined,
  })
}

/** What the page's query needs of its search. */
export function commissionsVariables({ statements, pending }: CommissionsSearch): Pick<CommissionsPageQuery$variables, 'statements'> {
  return { statements: { status: statements ?? null, pending: pending ? true : null } }
}
