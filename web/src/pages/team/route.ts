import query from '../../__generated__/TeamPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'

export const teamRoute = pageRoute({
  root,
  path: '/team',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: withAllMessages(() => import('./TeamPage')),
})
