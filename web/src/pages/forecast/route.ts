import query from '../../__generated__/ForecastPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { withAllMessages } from '../../language/messages'

export const forecastRoute = pageRoute({
  root,
  path: '/forecast',
  ofPartner: true,
  query,
  search: () => ({}),
  variables: () => ({}),
  page: withAllMessages(() => import('./ForecastPage')),
})
