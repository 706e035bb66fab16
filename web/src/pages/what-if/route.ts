import query from '../../__generated__/WhatIfPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'
import { readWhatIfSearch } from './what-if-search'

export const whatIfRoute = pageRoute({
  root,
  path: '/forecast/what-if',
  ofPartner: true,
  query,
  search: readWhatIfSearch,
  variables: () => ({}),
  page: withAllMessages(() => import('./WhatIfPage')),
})
