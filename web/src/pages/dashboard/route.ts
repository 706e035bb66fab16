import query from '../../__generated__/DashboardPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { rangeInput } from '../../dates/range'
import { readRenewalsSearch } from '../clients/renewal-search'
import { readClientsSearch } from '../clients/search'
import { rangeOf, readDashboard } from './search'

export const dashboardRoute = pageRoute({
  root,
  path: '/',
  ofPartner: true,
  withoutPartner: '/program',
  query,
  search: (search) => ({ ...readDashboard(search), ...readClientsSearch(search), ...readRenewalsSearch(search) }),
  variables: ({ target, changes, selling }) => ({
    target: target ?? null,
    changes: rangeInput(rangeOf(changes)),
    selling: rangeInput(rangeOf(selling)),
  }),
  page: () => import('./DashboardPage'),
})
