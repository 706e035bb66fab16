import { Table } from '@mantine/core'
import classes from './charts.module.css'
import type { Tabular } from './tabular'

/** A chart's figures in rows. */
export function ChartTable({ caption, table }: { caption: string; table: Tabular }) {
  return (
    <Table captionSide="top" verticalSpacing={4} className={classes['table'] ?? ''}>
      <Table.Caption>{caption}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {table.columns.map((column) => (
            <Table.Th key={column} scope="col">
              {column}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {table.rows.map(([name, ...cells]) => (
          <Table.Tr key={name?.text}>
            <Table.Th scope="row">{name?.text}</Table.Th>
            {cells.map(({ text }, index) => (
              <Table.Td key={table.columns[index + 1]}>{text}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
