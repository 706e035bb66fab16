import query from '../../__generated__/EngagementPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const engagementRoute = pageRoute({
  root,
  path: '/engagement',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./EngagementPage'),
})
