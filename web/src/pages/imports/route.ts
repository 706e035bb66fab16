import query from '../../__generated__/ImportsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { optional, text, type Search } from '../../app/search'

interface ImportsSearch {
  /** The import (im_…) whose result is shown. */
  readonly import?: string
}
import { withAllMessages } from '../../language/messages'

export const importsRoute = pageRoute({
  root,
  path: '/program/imports',
  ofPartner: false,
  managersOnly: true,
  query,
  search: (search: Search) => optional<ImportsSearch>({ import: text(search['import']) }),
  variables: () => ({}),
  page: withAllMessages(() => import('./ImportsPage')),
})
