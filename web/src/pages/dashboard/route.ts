import query from '../../__generated__/DashboardPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { rowsAtFirst } from '../../table/use-page'
import { rangeInput } from '../../dates/range'
import { isDealDrill } from '../../drill/drills'
import { askDrill } from '../../drill/load'
import { readRenewalSorting, readRenewalsSearch } from '../clients/renewal-search'
import { clientFilter, readClientsSearch, readSorting } from '../clients/search'
import { rangeOf, readDashboard, type OpenedNumber } from './search'

export const dashboardRoute = pageRoute({
  root,
  path: '/',
  ofPartner: true,
  withoutPartner: '/program',
  query,
  search: (search) => ({ ...readDashboard(search), ...readClientsSearch(search), ...readRenewalsSearch(search) }),
  variables: ({ target, changes, selling, renewalSort, ...clients }) => ({
    target: target ?? null,
    changes: rangeInput(rangeOf(changes)),
    selling: rangeInput(rangeOf(selling)),
    clients: clientFilter(clients),
    clientOrder: readSorting(clients.sort),
    renewalOrder: readRenewalSorting(renewalSort),
  }),
  atFirst: ({ page }) => ({ rows: rowsAtFirst(page) }),
  opens: ({ drill, changes, selling }) => ({ drill, range: drill && isDealDrill(drill) ? selling : changes }),
  askOpened: ({ drill, range }, place): OpenedNumber => ({ drill, range, ...(drill && askDrill(drill, rangeOf(range), place)) }),
  page: () => import('./DashboardPage'),
})
