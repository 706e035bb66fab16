import query from '../../__generated__/WhatIfPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const whatIfRoute = pageRoute({
  root,
  path: '/forecast/what-if',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./WhatIfPage'),
})
