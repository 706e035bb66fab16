import { useNavigate, useRouter, type HistoryState } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'

/** The parameters of the address that open something on a page. */
type Opening = 'client' | 'explain' | 'drill' | 'rename'

declare module '@tanstack/history' {
  interface HistoryState {
    /** The name of the client whose panel a link opened, known before anything is asked. */
    clientName?: string | undefined
    /** From which entry of the history what is open was opened, by its number. */
    openedFrom?: Readonly<Partial<Record<Opening, number>>> | undefined
  }
}

type Entry = HistoryState & { readonly __TSR_index: number }

/** The state of the entry of the history that opens something, made from the state of the entry before it. */
export function openingState(parameter: Opening) {
  return ({ openedFrom, __TSR_index: entry, clientName }: Entry): HistoryState => ({
    clientName,
    openedFrom: { ...openedFrom, [parameter]: openedFrom?.[parameter] ?? entry },
  })
}

/** The same for a client's panel, which takes the place of an explanation. */
export function openingClientState(clientName: string) {
  return ({ openedFrom, __TSR_index: entry }: Entry): HistoryState => ({
    clientName,
    openedFrom: { ...openedFrom, explain: undefined, client: openedFrom?.client ?? entry },
  })
}

/**
 * Closes what a parameter of the address opened. Where opening it made an entry
 * of the history, that is gone back to, whatever tabs were seen meanwhile: so
 * Back does not open it anew.
 */
export function useClose(parameter: Opening): () => void {
  const router = useRouter()
  const navigate = useNavigate()
  // Closing twice must not go back twice.
  const leaving = useRef(false)
  return useCallback(() => {
    if (leaving.current) return
    const { openedFrom, __TSR_index: entry } = router.history.location.state
    const from = openedFrom?.[parameter]
    if (from !== undefined && from < entry) {
      leaving.current = true
      const arrived = router.history.subscribe(() => {
        arrived()
        leaving.current = false
      })
      router.history.go(from - entry)
    } else
      void navigate({
        to: '.',
        search: ({ [parameter]: _, ...now }) => (parameter === 'client' ? { ...now, tab: undefined } : now),
        replace: true,
        resetScroll: false,
      })
  }, [router, navigate, parameter])
}

/**
 * Gives the focus back to what had it when the component appeared, once the
 * component is gone. Where that is gone too, what the selector finds gets it,
 * and where there is nothing of the kind any more, the page's heading. Another
 * page looks after the focus itself.
 */
export function useReturnOfFocus(selector?: string): void {
  const [before] = useState(opener)
  const [path] = useState(() => location.pathname)
  const present = useRef(false)
  const fallback = useRef(selector)
  useEffect(() => {
    fallback.current = selector ?? fallback.current
  }, [selector])
  useEffect(() => {
    present.current = true
    return () => {
      present.current = false
      requestAnimationFrame(() => {
        if (present.current || location.pathname !== path) return
        const known = before instanceof HTMLElement && before !== document.body && before.isConnected ? before : undefined
        const target = known ?? (fallback.current ? document.querySelector<HTMLElement>(fallback.current) : null) ?? document.querySelector<HTMLElement>('h1')
        target?.focus({ preventScroll: true })
      })
    }
  }, [before, path])
}

// What has the focus; of an item of a menu, which is gone with it, the menu's button.
function opener(): Element | null {
  const active = document.activeElement
  const menu = active?.closest('[role=menu]')
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : active
}
