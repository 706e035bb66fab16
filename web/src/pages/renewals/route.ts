import query from '../../__generated__/RenewalsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const renewalsRoute = pageRoute({
  root,
  path: '/renewals',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./RenewalsPage'),
})
