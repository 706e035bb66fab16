import en from './messages/en.json'

/** The id of a text in the catalogue. */
export type MessageId = keyof typeof en

/** The values that a text's placeholders, written {name}, are filled with. */
export type MessageValues = Readonly<Record<string, string | number>>

/** The language of the page, which also decides how numbers and dates look. */
export const locale = 'en'

/** Returns a text of the catalogue. A placeholder without a value stays visible. */
export function message(id: MessageId, values: MessageValues = {}): string {
  return en[id].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
}
