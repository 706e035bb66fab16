import query from '../../__generated__/TeamPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const teamRoute = pageRoute({
  root,
  path: '/team',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./TeamPage'),
})
