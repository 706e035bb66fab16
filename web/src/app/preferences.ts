/** What a person chose on this device. */
export type Preference = 'language' | 'theme' | 'timeZone' | 'density' | 'shortcuts'

const key = (name: string) => `tierboard.${name}`

/** Reads a choice; undefined where none was made, or the browser keeps nothing. */
export function recall(name: Preference | `columns.${string}`): string | undefined {
  try {
    return localStorage.getItem(key(name)) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a choice, where the browser keeps anything; null forgets it. */
export function remember(name: Preference | `columns.${string}`, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key(name))
    else localStorage.setItem(key(name), value)
  } catch {
    // Then the choice holds until the page is left.
  }
}
