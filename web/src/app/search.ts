/** The query of an address: every value is text, as it stands there. */
export type Search = Readonly<Record<string, unknown>>

const longest = 200

/** A text of the address, unless it is empty or longer than any we write. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= longest ? value : undefined
}

/** A text of the address that is one of a few. */
export function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value)
}

/** The texts of a comma-separated list that are among a few; undefined for none. */
export function someOf<Value extends string>(values: readonly Value[], value: unknown): readonly Value[] | undefined {
  const parts = typeof value === 'string' ? value.split(',') : []
  const known = values.filter((candidate) => parts.includes(candidate))
  return known.length > 0 ? known : undefined
}

/** Writes what someOf reads; undefined for none. */
export function listText(values: readonly string[] | undefined): string | undefined {
  return values && values.length > 0 ? values.join(',') : undefined
}

/** Whether a text is a day, YYYY-MM-DD, of the Gregorian calendar. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** Whether a text is a moment, RFC 3339 with a zone. */
export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value))
}

/** The given object without its absent values. */
export function optional<Whole extends object>(values: { readonly [Key in keyof Whole]: Whole[Key] | undefined }): Whole {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Whole
}

/** Reads the query of an address. A name that stands twice counts once. */
export function parseSearch(query: string): Search {
  return Object.fromEntries(new URLSearchParams(query))
}

/** Writes the query of an address: "" or "?…", readable, in the order given. */
export function writeSearch(search: Search): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  const query = entries.map(([name, value]) => `${encodeURIComponent(name)}=${readable(String(value))}`).join('&')
  return query && `?${query}`
}

// Commas and colons may stand as they are in a query.
const readable = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')
