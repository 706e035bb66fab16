import query from '../../__generated__/ReportPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { oneOf, optional } from '../../app/search'
import { rangeInput, readRange, writeRange } from '../../dates/range'
import { withAllMessages } from '../../language/messages'

/** What the address says of a saved report. */
export interface ReportSearch {
  /** Other days than the report's own: what writeRange writes. */
  readonly range?: string
  /** Whether its name and description are being changed. */
  readonly rename?: 'yes'
}

export const reportRoute = pageRoute({
  root,
  path: '/reports/$report',
  ofPartner: true,
  collection: '/lists',
  query,
  search: (search): ReportSearch => {
    const range = readRange(search['range'])
    return optional<ReportSearch>({ range: range && writeRange(range), rename: oneOf(['yes'] as const, search['rename']) })
  },
  variables: ({ range }) => {
    const days = readRange(range)
    return { range: days ? rangeInput(days) : null }
  },
  page: withAllMessages(() => import('./ReportPage')),
})
