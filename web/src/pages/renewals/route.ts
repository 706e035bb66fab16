import query from '../../__generated__/RenewalsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'
import { rowsAtFirst } from '../../table/use-page'
import { readRenewalsSearch, renewalsVariables } from './search'

export const renewalsRoute = pageRoute({
  root,
  path: '/renewals',
  ofPartner: true,
  query,
  search: readRenewalsSearch,
  variables: renewalsVariables,
  atFirst: ({ page }) => ({ rows: rowsAtFirst(page) }),
  page: withAllMessages(() => import('./RenewalsPage')),
})
