import query from '../../__generated__/BreakdownPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { readBreakdownSearch } from './breakdown-search'

export const breakdownRoute = pageRoute({
  root,
  path: '/tier/breakdown',
  ofPartner: true,
  query,
  search: readBreakdownSearch,
  variables: () => ({}),
  page: () => import('./BreakdownPage'),
})
