import type { Figure } from '../../__generated__/ExplanationQuery.graphql'

/** A month's movements of sold points: those of the whole, or of one client. */
export interface Movements {
  readonly new: string
  readonly increased: string
  readonly expiredOrChurned: string
  readonly decreased: string
  readonly adjusted: string
}

/** The rows of a month's sold points, above their total (F24, rules 7), each with the figure that opens it. */
export const movementRows = [
  { row: 'new', figure: 'SOLD_NEW', of: (movements: Movements) => movements.new },
  { row: 'increased', figure: 'SOLD_INCREASED', of: (movements: Movements) => movements.increased },
  { row: 'expired', figure: 'SOLD_EXPIRED_OR_CHURNED', of: (movements: Movements) => movements.expiredOrChurned },
  { row: 'decreased', figure: 'SOLD_DECREASED', of: (movements: Movements) => movements.decreased },
  { row: 'adjusted', figure: 'SOLD_ADJUSTED', of: (movements: Movements) => movements.adjusted },
] as const satisfies readonly { row: string; figure: Figure; of: (movements: Movements) => string }[]

/** The rows that a month has: adjustments only where there are any. */
export function rowsOf(movements: readonly Movements[]) {
  return movementRows.filter(({ row }) => row !== 'adjusted' || movements.some(({ adjusted }) => adjusted !== '0'))
}

/**
 * The first day whose movements a month counts: its own first one; in the first
 * month ahead, the day after the one that parts past from projection.
 */
export function firstDayOf(month: string, today: string): string {
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return month > today && monthAfter(today) === month ? tomorrow : month
}

function monthAfter(day: string): string {
  const next = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1)
  return next.toISOString().slice(0, 10)
}
