import classes from './charts.module.css'
import type { Tabular } from './tabular'

/** A chart's figures in rows. A plain table: Mantine's would bring its scroll area to the first load. */
export function ChartTable({ caption, table }: { caption: string; table: Tabular }) {
  return (
    <table className={classes['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...cells]) => (
          <tr key={name?.text}>
            <th scope="row">{name?.text}</th>
            {cells.map(({ text }, index) => (
              <td key={table.columns[index + 1]}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
