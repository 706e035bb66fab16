import query from '../../__generated__/StatementPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'

export const statementRoute = pageRoute({
  root,
  path: '/commissions/$statement',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: withAllMessages(() => import('./StatementPage')),
})
