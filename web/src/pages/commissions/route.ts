import query from '../../__generated__/CommissionsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'
import { askEarning } from './load'
import { commissionsVariables, readCommissionsSearch } from './search'

export const commissionsRoute = pageRoute({
  root,
  path: '/commissions',
  ofPartner: true,
  query,
  search: readCommissionsSearch,
  variables: commissionsVariables,
  opens: ({ earning }) => ({ earning }),
  askOpened: ({ earning }, place) => (earning ? askEarning(earning, place) : undefined),
  page: withAllMessages(() => import('./CommissionsPage')),
})
