import query from '../../__generated__/AuditPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const auditRoute = pageRoute({
  root,
  path: '/program/audit',
  ofPartner: false,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./AuditPage'),
})
