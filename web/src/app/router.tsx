import { createRouter } from '@tanstack/react-router'
import { adjustmentsRoute } from '../pages/adjustments/route'
import { auditRoute } from '../pages/audit/route'
import { breakdownRoute } from '../pages/breakdown/route'
import { commissionsRoute } from '../pages/commissions/route'
import { companyRoute } from '../pages/company/route'
import { dashboardRoute } from '../pages/dashboard/route'
import { editionsRoute } from '../pages/editions/route'
import { engagementRoute } from '../pages/engagement/route'
import { forecastRoute } from '../pages/forecast/route'
import { importsRoute } from '../pages/imports/route'
import { listRoute } from '../pages/list/route'
import { listsRoute } from '../pages/lists/route'
import { programRoute } from '../pages/program/route'
import { programEditionRoute } from '../pages/program-edition/route'
import { programEditionsRoute } from '../pages/program-editions/route'
import { renewalsRoute } from '../pages/renewals/route'
import { reportRoute } from '../pages/report/route'
import { settingsRoute } from '../pages/settings/route'
import { statementRoute } from '../pages/statement/route'
import { teamRoute } from '../pages/team/route'
import { tierRoute } from '../pages/tier/route'
import { whatIfRoute } from '../pages/what-if/route'
import { ErrorPage } from './ErrorPage'
import { NotFoundPage } from './NotFoundPage'
import { PageSkeleton } from './PageSkeleton'
import { root } from './root'
import { parseSearch, writeSearch } from './search'

const pages = [
  dashboardRoute,
  teamRoute,
  engagementRoute,
  renewalsRoute,
  tierRoute,
  breakdownRoute,
  commissionsRoute,
  statementRoute,
  forecastRoute,
  whatIfRoute,
  editionsRoute,
  listsRoute,
  listRoute,
  reportRoute,
  companyRoute,
  programRoute,
  programEditionsRoute,
  programEditionRoute,
  adjustmentsRoute,
  importsRoute,
  auditRoute,
  settingsRoute,
] as const

/** The routes of the dashboard. State that is worth a link is in the address. The server knows the paths by paths.json. */
export const router = createRouter({
  routeTree: root.addChildren(pages),
  parseSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  // What was shown is kept by the store (api/queries.ts), which may have given it up since.
  defaultGcTime: 0,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
