import query from '../../__generated__/BreakdownPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'
import { readBreakdownSearch } from './breakdown-search'

export const breakdownRoute = pageRoute({
  root,
  path: '/tier/breakdown',
  ofPartner: true,
  query,
  search: readBreakdownSearch,
  variables: ({ dealType, market, search, sort = 'TOTAL', direction }) => ({
    filter: { dealType: dealType ?? null, market: market ?? null, search: search ?? null },
    orderBy: { field: sort, direction: direction === 'asc' ? ('ASC' as const) : ('DESC' as const) },
  }),
  page: withAllMessages(() => import('./BreakdownPage')),
})
