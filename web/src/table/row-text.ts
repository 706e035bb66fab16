/** The text of a row's cells as they are seen, for a spreadsheet to paste. */
export function rowText(row: HTMLTableRowElement): string {
  return Array.from(row.cells, cellText).join('\t')
}

/** The text of a cell as it is seen, without that of its controls. */
export function cellText(cell: HTMLElement): string {
  const part = cell.querySelector<HTMLElement>('[data-copied]') ?? cell
  return part.innerText.replace(/\s+/g, ' ').trim()
}
