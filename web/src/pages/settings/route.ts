import query from '../../__generated__/SettingsPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'

export const settingsRoute = pageRoute({
  root,
  path: '/settings',
  ofPartner: false,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: withAllMessages(() => import('./SettingsPage')),
})
