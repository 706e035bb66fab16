import query from '../../__generated__/TierPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { readTierSearch } from './tier-search'
import { readRange } from '../../dates/range'

export const tierRoute = pageRoute({
  root,
  path: '/tier',
  ofPartner: true,
  query,
  search: readTierSearch,
  variables: ({ range }) => {
    const days = readRange(range)
    return days && !('preset' in days) ? { from: days.from, to: days.to } : { from: null, to: null }
  },
  page: () => import('./TierPage'),
})
