import { oneOf } from '../../app/search'

/** The tabs of a client's panel (F4 to F7, F22), as the address names them. */
export const clientTabs = ['details', 'renewals', 'usage', 'engagement', 'points'] as const
export type ClientTab = (typeof clientTabs)[number]

/** The tab that an address names: the first where it names none. */
export function readTab(tab: string | undefined): ClientTab {
  return oneOf(clientTabs, tab) ?? 'details'
}
