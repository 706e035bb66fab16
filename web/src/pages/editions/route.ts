import query from '../../__generated__/EditionsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const editionsRoute = pageRoute({
  root,
  path: '/forecast/editions',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./EditionsPage'),
})
