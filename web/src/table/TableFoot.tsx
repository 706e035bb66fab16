import type { ReactNode } from 'react'
import type { Column } from './column'

interface Props<Row, Field extends string> {
  readonly columns: readonly Column<Row, Field>[]
  readonly foot: Readonly<Record<string, ReactNode>>
}

/** The last row, which stays in sight: what holds for all rows together. */
export function TableFoot<Row, Field extends string>({ columns, foot }: Props<Row, Field>) {
  return (
    <tfoot>
      <tr>
        {columns.map(({ id, align }, at) =>
          at === 0 ? (
            <th key={id} scope="row" data-align={align} data-column={id}>
              {foot[id]}
            </th>
          ) : (
            <td key={id} data-align={align} data-column={id}>
              {foot[id]}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  )
}
