import query from '../../__generated__/AuditPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { optional, text, type Search } from '../../app/search'
import { withAllMessages } from '../../language/messages'

interface AuditSearch {
  /** Only this action: the name of a mutation. */
  readonly action?: string
  /** Only what was done for or by the partner of this id. */
  readonly of?: string
  /** Only what was done to the object of this id. */
  readonly subject?: string
}

export const auditRoute = pageRoute({
  root,
  path: '/program/audit',
  ofPartner: false,
  managersOnly: true,
  query,
  search: (search: Search) => optional<AuditSearch>({ action: text(search['action']), of: text(search['of']), subject: text(search['subject']) }),
  variables: ({ action, of, subject }) => ({ filter: { action, partner: of, subject } }),
  page: withAllMessages(() => import('./AuditPage')),
})
