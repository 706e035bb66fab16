import query from '../../__generated__/ImportsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'

export const importsRoute = pageRoute({
  root,
  path: '/program/imports',
  ofPartner: false,
  managersOnly: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: withAllMessages(() => import('./ImportsPage')),
})
