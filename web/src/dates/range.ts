import { isDay } from '../app/search'

/** The spans of days that the API knows by name, counted from the day asked (DateRangePreset). */
export const presets = [
  'THIS_MONTH',
  'LAST_MONTH',
  'THIS_QUARTER',
  'LAST_QUARTER',
  'THIS_YEAR',
  'LAST_YEAR',
  'LAST_30_DAYS',
  'LAST_90_DAYS',
  'LAST_12_MONTHS',
] as const
export type Preset = (typeof presets)[number]

/** Two days, both included. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** A span of days: by name, or from a day to another. */
export type Range = { readonly preset: Preset } | Days

const separator = '..'

/** Reads what writeRange writes; undefined for anything else. */
export function readRange(text: unknown): Range | undefined {
  if (typeof text !== 'string') return undefined
  const preset = presets.find((name) => name === text)
  if (preset) return { preset }
  const [from, to, ...rest] = text.split(separator)
  return isDay(from) && isDay(to) && !rangeFault(from, to) && rest.length === 0 ? { from, to } : undefined
}

/** Writes a range for an address: a preset's name, or from..to. */
export function writeRange(range: Range): string {
  return 'preset' in range ? range.preset : `${range.from}${separator}${range.to}`
}

/** The API's input DateRange of a range. */
export function rangeInput(range: Range): { preset: Preset } | { from: string; to: string } {
  return { ...range }
}

/** The longest span that the API counts over, in years. */
const mostYears = 10

/** Why two days are no range; undefined where they are one. */
export function rangeFault(from: string | null, to: string | null): 'incomplete' | 'backwards' | 'tooLong' | undefined {
  if (!from || !to) return 'incomplete'
  if (to < from) return 'backwards'
  return to > addYears(from, mostYears) ? 'tooLong' : undefined
}

function addYears(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}
