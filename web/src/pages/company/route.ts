import query from '../../__generated__/CompanyPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'

export const companyRoute = pageRoute({
  root,
  path: '/companies/$company',
  ofPartner: false,
  collection: '/',
  query,
  search: () => ({}),
  variables: () => ({}),
  page: withAllMessages(() => import('./CompanyPage')),
})
