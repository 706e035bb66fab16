import query from '../../__generated__/TierPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const tierRoute = pageRoute({
  root,
  path: '/tier',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./TierPage'),
})
