import query from '../../__generated__/DashboardPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const dashboardRoute = pageRoute({
  root,
  path: '/',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./DashboardPage'),
})
