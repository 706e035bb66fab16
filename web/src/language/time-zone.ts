import { useSyncExternalStore } from 'react'
import { recall, remember } from '../app/preferences'

const listeners = new Set<() => void>()

/** The time zone that moments are shown in: the chosen one, else the browser's. */
export function timeZone(): string {
  const chosen = recall('timeZone')
  return chosen && isTimeZone(chosen) ? chosen : browserTimeZone()
}

/** The browser's own time zone. */
export function browserTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Chooses a time zone; null goes back to the browser's. */
export function chooseTimeZone(zone: string | null): void {
  remember('timeZone', zone)
  for (const listener of listeners) listener()
}

/** The time zone in use, kept up to date. */
export function useTimeZone(): string {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, timeZone)
}

function isTimeZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
