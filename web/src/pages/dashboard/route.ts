import query from '../../__generated__/DashboardPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { readRenewalsSearch } from '../clients/renewal-search'
import { readClientsSearch } from '../clients/search'

export const dashboardRoute = pageRoute({
  root,
  path: '/',
  ofPartner: true,
  withoutPartner: '/program',
  query,
  search: (search) => ({ ...readClientsSearch(search), ...readRenewalsSearch(search) }),
  variables: () => ({}),
  page: () => import('./DashboardPage'),
})
