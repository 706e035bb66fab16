import query from '../../__generated__/EditionsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'
import { readEditionsSearch, rulesVariables } from './editions-search'

export const editionsRoute = pageRoute({
  root,
  path: '/forecast/editions',
  ofPartner: true,
  query,
  search: readEditionsSearch,
  variables: ({ rules, first }) => ({ ...rulesVariables(rules), direction: first === 'gaining' ? ('DESC' as const) : ('ASC' as const) }),
  page: withAllMessages(() => import('./EditionsPage')),
})
