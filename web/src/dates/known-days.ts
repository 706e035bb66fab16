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

/** The day a number of days after another. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** How many days a day is after another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}

/** The last day of a day's month. */
export function endOfMonth(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
