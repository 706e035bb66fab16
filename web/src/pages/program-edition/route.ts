import query from '../../__generated__/ProgramEditionPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'

export const programEditionRoute = pageRoute({
  root,
  path: '/program/editions/$edition',
  ofPartner: false,
  managersOnly: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: withAllMessages(() => import('./ProgramEditionPage')),
})
