import { Skeleton } from '@mantine/core'
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Column } from './column'
import { RowMenu } from './RowMenu'
import type { Density } from './use-density'
import { usePrinting } from './use-printing'
import styles from './table.module.css'

interface Props<Row, Field extends string> {
  readonly rows: readonly { readonly id: string; readonly original: Row }[]
  readonly columns: readonly Column<Row, Field>[]
  readonly region: RefObject<HTMLDivElement | null>
  /** The position of the first row among all. */
  readonly first: number
  /** The row that has the focus, which stays in the document wherever one scrolls. */
  readonly active: number | undefined
  /** How many rows are on their way that have a place already. */
  readonly pending: number
  /** The last rows are in sight, and there are more. */
  readonly onEnd: (() => void) | undefined
  readonly actions: ((row: Row) => ReactNode) | undefined
  readonly rowName: ((row: Row) => string) | undefined
  readonly density: Density
}

const height = { comfortable: 49, compact: 35 } as const
// So many rows before the end the next ones are asked for.
const ahead = 10

/** The rows in sight, between spacers as high as those that are not. */
export function TableBody<Row, Field extends string>({ rows, columns, region, first, active, pending, onEnd, actions, rowName, density }: Props<Row, Field>) {
  const printing = usePrinting()
  // oxlint-disable-next-line react/incompatible-library -- its functions are called here and handed to nobody that is memoized
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => region.current,
    getItemKey: useCallback((at: number) => rows[at]?.id ?? at, [rows]),
    estimateSize: () => height[density],
    overscan: 6,
    rangeExtractor: useCallback((range: Range) => withRow(defaultRangeExtractor(range), active, rows.length), [active, rows.length]),
  })
  // The region stands around these rows, so it is there only after they were drawn first: then they are drawn again.
  const [, setInRegion] = useState(false)
  useEffect(() => setInRegion(true), [])
  const shownFirst = useRef(first)
  useEffect(() => {
    if (shownFirst.current !== first) virtualizer.scrollToOffset(0)
    shownFirst.current = first
  }, [virtualizer, first])
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (last >= rows.length - ahead) onEnd?.()
  }, [last, rows.length, onEnd])

  const line = (at: number, measure?: (row: HTMLElement | null) => void) => {
    const row = rows[at]
    if (!row) return null
    return <Line key={row.id} row={row.original} at={at} rowIndex={first + at + 2} columns={columns} measure={measure} actions={actions} rowName={rowName} />
  }
  if (printing) return <tbody>{rows.map((_, at) => line(at))}</tbody>
  let end = 0
  return (
    <tbody>
      {items.flatMap((item) => {
        const gap = item.start - end
        end = item.end
        return [gap > 0 && <Spacer key={`before ${item.key}`} height={gap} columns={columns.length} />, line(item.index, virtualizer.measureElement)]
      })}
      <Spacer height={virtualizer.getTotalSize() - end} columns={columns.length} />
      {Array.from({ length: Math.min(pending, 5) }, (_, at) => (
        <tr key={`pending ${at}`} aria-hidden>
          {columns.map(({ id }) => (
            <td key={id}>
              <Skeleton height={12} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function withRow(indexes: number[], active: number | undefined, count: number): number[] {
  if (active === undefined || active >= count || indexes.includes(active)) return indexes
  return [...indexes, active].sort((one, other) => one - other)
}

function Spacer({ height: pixels, columns }: { height: number; columns: number }) {
  if (pixels <= 0) return null
  return (
    <tr aria-hidden className={styles['spacer']}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td colSpan={columns} style={{ height: pixels }} />
    </tr>
  )
}

interface LineProps<Row, Field extends string> {
  readonly row: Row
  readonly at: number
  readonly rowIndex: number
  readonly columns: readonly Column<Row, Field>[]
  readonly measure: ((row: HTMLElement | null) => void) | undefined
  readonly actions: ((row: Row) => ReactNode) | undefined
  readonly rowName: ((row: Row) => string) | undefined
}

function LineOf<Row, Field extends string>({ row, at, rowIndex, columns, measure, actions, rowName }: LineProps<Row, Field>) {
  return (
    <tr ref={measure} data-index={at} aria-rowindex={rowIndex} tabIndex={-1}>
      {columns.map(({ id, align, cell }, column) =>
        column === 0 ? (
          <th key={id} scope="row" data-align={align} tabIndex={-1}>
            <div className={styles['name']}>
              <span data-copied>{cell(row)}</span>
              {actions && <RowMenu label={rowName?.(row) ?? ''} items={() => actions(row)} />}
            </div>
          </th>
        ) : (
          <td key={id} data-align={align} tabIndex={-1}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

// Rows come and go as one scrolls: those that stay are not drawn again.
const Line = memo(LineOf) as typeof LineOf
