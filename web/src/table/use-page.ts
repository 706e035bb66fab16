import { useEffect, useMemo } from 'react'

/** How many rows a page has, and how many come at a time. */
export const pageSize = 50
// The API gives no more at once.
const most = 100

/** How many pages there are; one at least. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize))
}

/** How many rows have to come with the first answer to show a page: as many as the API gives at once. */
export function rowsAtFirst(page: number | string | undefined): number {
  return Math.min(most, Math.max(1, Number(page ?? 1)) * pageSize)
}

interface Loaded<Row> {
  readonly rows: readonly Row[]
  readonly total: number
  readonly page: number | undefined
  readonly onMore: ((count: number) => void) | undefined
  readonly loadingMore: boolean
}

/**
 * The rows of a page, from those that are loaded; what is missing is loaded.
 * Without a page: all that are loaded.
 */
export function useLoadedPage<Row>({ rows, total, page, onMore, loadingMore }: Loaded<Row>) {
  const last = page === undefined ? 0 : Math.min(page, pageCount(total)) * pageSize
  const missing = Math.min(last, total) - rows.length
  useEffect(() => {
    if (missing > 0 && !loadingMore) onMore?.(Math.min(most, missing))
  }, [missing, loadingMore, onMore])
  return useMemo(() => {
    if (page === undefined) return { rows, first: 0, pending: loadingMore ? 1 : 0 }
    return { rows: rows.slice(last - pageSize, last), first: last - pageSize, pending: Math.max(0, missing) }
  }, [rows, page, last, missing, loadingMore])
}
