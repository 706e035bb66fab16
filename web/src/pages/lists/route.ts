import query from '../../__generated__/ListsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const listsRoute = pageRoute({
  root,
  path: '/lists',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./ListsPage'),
})
