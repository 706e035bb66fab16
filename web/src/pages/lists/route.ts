import query from '../../__generated__/ListsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'
import { readLists, sortingOf } from './search'

export const listsRoute = pageRoute({
  root,
  path: '/lists',
  ofPartner: true,
  query,
  search: readLists,
  variables: ({ search, sort }) => ({ search: search ?? null, order: sortingOf(sort) }),
  page: withAllMessages(() => import('./ListsPage')),
})
