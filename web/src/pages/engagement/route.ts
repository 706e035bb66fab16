import query from '../../__generated__/EngagementPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'
import { rowsAtFirst } from '../../table/use-page'
import { engagementFilter, engagementOrder, readEngagementSearch } from './engagement-search'

export const engagementRoute = pageRoute({
  root,
  path: '/engagement',
  ofPartner: true,
  query,
  search: readEngagementSearch,
  variables: (search) => ({ filter: engagementFilter(search), orderBy: engagementOrder(search) }),
  atFirst: ({ page }) => ({ rows: rowsAtFirst(page) }),
  page: withAllMessages(() => import('./EngagementPage')),
})
