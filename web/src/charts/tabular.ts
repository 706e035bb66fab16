/** A cell of a chart's table. */
export interface Cell {
  /** What the reader sees. */
  readonly text: string
  /** What is copied and downloaded instead: the exact value, or a day as the API writes it. */
  readonly exact?: string
}

/** What a chart shows, as a table. The first cell of each row names the row. */
export interface Tabular {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

const lines = ({ columns, rows }: Tabular) => [columns, ...rows.map((row) => row.map(({ text, exact }) => exact ?? text))]

/** The table as a spreadsheet takes it from the clipboard. */
export function toTsv(table: Tabular): string {
  return lines(table)
    .map((cells) => cells.map((cell) => harmless(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n')
}

/** The table as a file (RFC 4180). */
export function toCsv(table: Tabular): string {
  return lines(table)
    .map((cells) => `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`)
    .join('')
}

// A spreadsheet would take such a text for a formula; a number may have a sign.
const harmless = (cell: string) => (/^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
