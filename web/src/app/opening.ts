import { useNavigate, useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'

declare module '@tanstack/history' {
  interface HistoryState {
    /** The name of the client whose panel a link opened, known before anything is asked. */
    clientName?: string | undefined
    /** Whether this entry of the history was made by opening something on the page before it. */
    opened?: boolean | undefined
  }
}

type Parameter = 'client' | 'explain' | 'drill'

/**
 * Closes what a parameter of the address opened. Where opening it made an entry
 * of the history, that entry is gone back from, so that Back does not open it anew.
 */
export function useClose(parameter: Parameter): () => void {
  const router = useRouter()
  const navigate = useNavigate()
  return useCallback(() => {
    if (router.state.location.state.opened) router.history.back()
    else
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
 * component is gone. Where that is gone too, what the selector finds gets it.
 */
export function useReturnOfFocus(selector: string | undefined): void {
  const [before] = useState(() => document.activeElement)
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
        if (present.current) return
        const known = before instanceof HTMLElement && before !== document.body && before.isConnected ? before : undefined
        const target = known ?? (fallback.current ? document.querySelector<HTMLElement>(fallback.current) : null)
        target?.focus({ preventScroll: true })
      })
    }
  }, [before])
}
