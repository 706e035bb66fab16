import query from '../../__generated__/ListPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const listRoute = pageRoute({
  root,
  path: '/lists/$list',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./ListPage'),
})
