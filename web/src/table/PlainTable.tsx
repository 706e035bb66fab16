import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Column } from './column'
import { TableFoot } from './TableFoot'
import styles from './table.module.css'

interface Props<Row> {
  /** The table's name, which stands above it unless it is hidden. */
  readonly caption: string
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Cells of a last line, by the ids of the columns, such as sums. */
  readonly foot?: Readonly<Record<string, ReactNode>>
}

/** A short table: all of it at once, in the order given. */
export function PlainTable<Row>({ caption, captionHidden = true, columns, rows, rowKey, foot }: Props<Row>) {
  const intl = useIntl()
  const width = columns.reduce((sum, { width: own }) => sum + (own ?? 140), 0)
  return (
    // The region takes the focus, so that the keyboard can scroll it on a narrow screen.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['plain']} role="region" aria-label={intl.formatMessage({ id: 'table.region' }, { name: caption })} tabIndex={0}>
      <table className={styles['grid']} style={{ minWidth: `min(${width}px, 100%)` }} data-plain>
        <caption data-hidden={captionHidden || undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, header, align }) => (
              <th key={id} scope="col" data-align={align}>
                <FormattedMessage id={header} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ id, align, cell }, at) =>
                at === 0 ? (
                  <th key={id} scope="row" data-align={align}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} data-align={align}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot && <TableFoot columns={columns} foot={foot} />}
      </table>
    </div>
  )
}
