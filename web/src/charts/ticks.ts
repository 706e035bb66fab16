import type { FigureScale } from './MonthColumns'

/** Where the axis says a figure; between whole figures, such as numbers of clients, there is nothing to say. */
export function ticksOf(y: FigureScale, figures: readonly (string | null)[]): number[] {
  const ticks = y.ticks(5)
  return figures.every((figure) => figure === null || isWhole(figure)) ? ticks.filter(Number.isInteger) : ticks
}

function isWhole(decimal: string): boolean {
  return !/\.0*[1-9]/.test(decimal)
}
