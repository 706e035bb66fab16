import query from '../../__generated__/ListPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'
import { readList, sortingOf } from './search'

export const listRoute = pageRoute({
  root,
  path: '/lists/$list',
  ofPartner: true,
  collection: '/lists',
  query,
  search: readList,
  variables: ({ sort }) => ({ order: sortingOf(sort) }),
  page: withAllMessages(() => import('./ListPage')),
})
