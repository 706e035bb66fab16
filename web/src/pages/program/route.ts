import query from '../../__generated__/ProgramPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'
import { rowsAtFirst } from '../../table/use-page'
import { programVariables, readProgramSearch } from './search'

export const programRoute = pageRoute({
  root,
  path: '/program',
  ofPartner: false,
  managersOnly: true,
  query,
  search: readProgramSearch,
  variables: programVariables,
  atFirst: ({ page }) => ({ rows: rowsAtFirst(page) }),
  page: withAllMessages(() => import('./ProgramPage')),
})
