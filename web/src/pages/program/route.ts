import query from '../../__generated__/ProgramPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'

export const programRoute = pageRoute({
  root,
  path: '/program',
  ofPartner: false,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: () => import('./ProgramPage'),
})
