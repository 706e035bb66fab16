import query from '../../__generated__/ProgramEditionsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'

export const programEditionsRoute = pageRoute({
  root,
  path: '/program/editions',
  ofPartner: false,
  managersOnly: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: withAllMessages(() => import('./ProgramEditionsPage')),
})
