import { useEffect, useRef, useSyncExternalStore, type RefObject } from 'react'
import type { MessageId } from '../language/message-id'
import { recall, remember } from './preferences'

/** A key that does something on the page, and what. */
export interface Shortcut {
  /** As KeyboardEvent.key says it, or a short name for the list, such as "↑ ↓". */
  readonly keys: string
  readonly label: MessageId
  /** What the key does; absent where something else listens, and this is for the list alone. */
  readonly run?: () => void
  /** The part of the page that the key is about: of two that want the same key, the one with the focus gets it, else the first. */
  readonly scope?: RefObject<HTMLElement | null>
}

let registered: readonly Shortcut[] = []
const listeners = new Set<() => void>()

function register(next: readonly Shortcut[]) {
  registered = next
  for (const listener of listeners) listener()
}

/** Adds keys to the page for as long as the component is on it. The list must be stable. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    register([...registered, ...shortcuts])
    return () => register(registered.filter((shortcut) => !shortcuts.includes(shortcut)))
  }, [shortcuts])
}

/** The keys that the page has now, in the order in which they came. */
export function useRegisteredShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => registered,
  )
}

/** Whether single letters do anything: who dictates, or hits keys by accident, turns them off. */
export function shortcutsEnabled(): boolean {
  return recall('shortcuts') !== 'off'
}

/** Turns single letters on or off. */
export function enableShortcuts(on: boolean): void {
  remember('shortcuts', on ? null : 'off')
}

/** Listens for the keys of the whole page. "?" is never off: it is the way to turn the others on. */
export function useShortcutListener(onHelp: () => void): void {
  const help = useRef(onHelp)
  useEffect(() => {
    help.current = onHelp
  }, [onHelp])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return
      if (document.querySelector('[aria-modal=true]')) return
      if (event.key === '?') {
        event.preventDefault()
        help.current()
        return
      }
      const wanted = registered.filter(({ keys, run }) => run && keys === event.key)
      const shortcut = wanted.find(({ scope }) => scope?.current?.contains(document.activeElement)) ?? wanted[0]
      if (!shortcut?.run || !shortcutsEnabled()) return
      event.preventDefault()
      shortcut.run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest('[role=menu],[role=listbox]') !== null)
}
