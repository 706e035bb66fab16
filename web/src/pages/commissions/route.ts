import query from '../../__generated__/CommissionsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'

export const commissionsRoute = pageRoute({
  root,
  path: '/commissions',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: withAllMessages(() => import('./CommissionsPage')),
})
