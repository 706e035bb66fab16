/** A day of every year. */
interface YearlyDay {
  readonly month: number
  readonly day: number
}

/** The last day of the month before a day's. */
export function endOfLastMonth(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10)
}

/** The first of some yearly days that comes after a day; undefined where there are none. */
export function nextOf(days: readonly YearlyDay[], after: string): string | undefined {
  const year = Number(after.slice(0, 4))
  return [year, year + 1]
    .flatMap((of) => days.map(({ month, day }) => new Date(Date.UTC(of, month - 1, day)).toISOString().slice(0, 10)))
    .filter((day) => day > after)
    .sort()[0]
}
