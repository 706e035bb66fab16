import { Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ReportTable_table$key } from '../__generated__/ReportTable_table.graphql'
import { useFormat } from '../language/format'
import { ClientLink } from '../pages/client/ClientLink'
import { cellText, columnName, isCurrency, isFigure } from './report-cell'
import classes from './ReportTable.module.css'

interface Props {
  readonly table: ReportTable_table$key
  /** What the table shows, for who cannot see it. */
  readonly caption: string
}

/** The first rows of a report, whatever its kind. */
export function ReportTable({ table, caption }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const { columns, rows, hasMore } = useFragment(
    graphql`
      fragment ReportTable_table on ReportTable {
        columns {
          key
          header
          type
        }
        rows {
          cells
          client {
            id
          }
        }
        hasMore
      }
    `,
    table,
  )
  const shown = columns.map((column, at) => ({ column, at })).filter(({ column }) => !isCurrency(column))
  if (rows.length === 0)
    return (
      <Text c="dimmed" size="sm">
        <FormattedMessage id="report.empty" />
      </Text>
    )
  return (
    <>
      {/* The keyboard scrolls what has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes['scroll']} role="group" aria-label={caption} tabIndex={0}>
        <table className={classes['table']} aria-label={caption}>
          <thead>
            <tr>
              {shown.map(({ column }) => (
                <th key={column.key} scope="col" data-figure={isFigure(column) || undefined}>
                  {columnName(column, intl)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, client }, row) => (
              // A row has no id of its own; rows neither move nor change.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={row}>
                {shown.map(({ column, at }) => {
                  const text = cellText(columns, cells, at, intl, format)
                  return (
                    <td key={column.key} data-figure={isFigure(column) || undefined}>
                      {column.key === 'company' && client ? <ClientLink id={client.id} name={text} /> : text}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasMore && (
        <Text size="sm" c="dimmed" mt="xs">
          <FormattedMessage id="report.more" values={{ count: rows.length }} />
        </Text>
      )}
    </>
  )
}
