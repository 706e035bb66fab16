import query from '../../__generated__/ProgramPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'
import { programVariables, readProgramSearch } from './search'

export const programRoute = pageRoute({
  root,
  path: '/program',
  ofPartner: false,
  managersOnly: true,
  query,
  search: readProgramSearch,
  variables: programVariables,
  page: withAllMessages(() => import('./ProgramPage')),
})
