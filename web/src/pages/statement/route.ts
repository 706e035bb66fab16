import query from '../../__generated__/StatementPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'
import { statementVariables, readStatementSearch } from './search'

export const statementRoute = pageRoute({
  root,
  path: '/commissions/$statement',
  ofPartner: true,
  collection: '/commissions',
  query,
  search: readStatementSearch,
  variables: statementVariables,
  page: withAllMessages(() => import('./StatementPage')),
})
