import query from '../../__generated__/StatementPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const statementRoute = pageRoute({
  root,
  path: '/commissions/$statement',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./StatementPage'),
})
