import { useSyncExternalStore } from 'react'
import type { ClientTab } from './tabs'

/** A client whose panel a click has asked for, while the address is still on its way to say so. */
export interface AskedClient {
  readonly id: string
  readonly name: string
  readonly tab: ClientTab | undefined
}

let asked: AskedClient | undefined
const listeners = new Set<() => void>()

/**
 * Shows the frame of a client's panel with the next picture. The router changes
 * the address in a transition, which yields to the page; a click should not wait.
 */
export function askAtOnce(client: AskedClient | undefined): void {
  asked = client
  for (const listener of listeners) listener()
}

/** The client that was asked for and is not in the address yet. */
export function useAskedClient(): AskedClient | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => asked,
  )
}
