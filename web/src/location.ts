import {
  dealTypes,
  initialFields,
  methods,
  tabs,
  textFields,
  type Fields,
  type Tab,
} from './calculator/fields'
import { isCivilDate } from './format'

/** Which tab of the calculator is shown, or that its panel is closed. */
export type Panel = Tab | 'closed'

/** What the address says: it alone holds the state of the page. */
export interface Place {
  /** Absent where the address does not say: the page then decides by its width. */
  panel?: Panel
  fields: Fields
  /** The day of the partners' standing; absent for today. */
  asOf?: string
}

const panels = [...tabs, 'closed'] as const
const longestText = 40

/** Reads the query of an address. What it cannot use falls back to the default. */
export function readPlace(search: string, today: string): Place {
  const query = new URLSearchParams(search)
  const fields = initialFields(today)
  for (const name of textFields) {
    const text = query.get(name)
    if (text !== null && text.length <= longestText) fields[name] = text
  }
  fields.dealType = oneOf(dealTypes, query.get('dealType')) ?? fields.dealType
  fields.method = oneOf(methods, query.get('method')) ?? fields.method
  fields.manage = { yes: true, no: false }[query.get('manage') ?? ''] ?? fields.manage
  const place: Place = { fields }
  const panel = oneOf(panels, query.get('calculator'))
  if (panel) place.panel = panel
  const asOf = query.get('asOf')
  if (asOf !== null && isCivilDate(asOf)) place.asOf = asOf
  return place
}

/** Writes the query of an address, "" or "?…": only what differs from the default. */
export function writePlace(place: Place, today: string): string {
  const query = new URLSearchParams()
  if (place.asOf) query.set('asOf', place.asOf)
  if (place.panel) query.set('calculator', place.panel)
  const initial = initialFields(today)
  for (const name of ['method', 'dealType', ...textFields] as const) {
    if (place.fields[name] !== initial[name]) query.set(name, place.fields[name])
  }
  if (place.fields.manage !== initial.manage) query.set('manage', place.fields.manage ? 'yes' : 'no')
  const text = query.toString()
  return text && `?${text}`
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | undefined {
  return values.find((value) => value === text)
}
