import query from '../../__generated__/TierPageQuery$parameters'
import { pageRoute } from '../../app/page-route'
import { root } from '../../app/root'
import { readRange } from '../../dates/range'
import { askCalculator, askMonth, type OpenedOnTier } from './load'
import { readTierSearch } from './tier-search'

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
  opens: ({ month, show, calculator }) => ({ month, show, calculator: calculator !== undefined }),
  askOpened: ({ month, show = 'total', calculator }, place): OpenedOnTier => ({
    ...(month && askMonth(month, show, place)),
    calculator: calculator ? askCalculator(place) : undefined,
  }),
  page: () => import('./TierPage'),
})
