import type { ReactNode } from 'react'
import type { MessageId } from '../language/message-id'

/** Which way a table is sorted, as the API says it. */
export type Direction = 'ASC' | 'DESC'

/** By what and which way a table is sorted. */
export interface Sorting<Field extends string = string> {
  readonly field: Field
  readonly direction: Direction
}

/** A column of a table: the first is the name of its rows, and always shown. */
export interface Column<Row, Field extends string = string> {
  /** Its key, unique in the table; the choice of columns is remembered by it. */
  readonly id: string
  readonly header: MessageId
  readonly cell: (row: Row) => ReactNode
  /** Figures stand at the end, where their digits line up; they sort downwards first. */
  readonly align?: 'start' | 'end'
  /** In pixels; the first column, or one without a width, takes what is left. */
  readonly width?: number
  /** What the server sorts by for this column; absent where it cannot. */
  readonly sort?: Field
  /** Hidden until somebody chooses it. */
  readonly optional?: boolean
}

/** How a table is sorted after somebody clicks a column's header; undefined where that cannot be. */
export function nextSorting<Row, Field extends string>(column: Column<Row, Field>, now: Sorting<Field> | undefined): Sorting<Field> | undefined {
  if (!column.sort) return undefined
  const first: Direction = column.align === 'end' ? 'DESC' : 'ASC'
  if (now?.field !== column.sort) return { field: column.sort, direction: first }
  return { field: column.sort, direction: now.direction === 'ASC' ? 'DESC' : 'ASC' }
}
