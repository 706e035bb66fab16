import query from '../../__generated__/AdjustmentsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'

export const adjustmentsRoute = pageRoute({
  root,
  path: '/program/adjustments',
  ofPartner: false,
  managersOnly: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: withAllMessages(() => import('./AdjustmentsPage')),
})
