import query from '../../__generated__/ReportPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const reportRoute = pageRoute({
  root,
  path: '/reports/$report',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./ReportPage'),
})
