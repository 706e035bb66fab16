import { useDebouncedCallback } from '@mantine/hooks'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** How an address is changed: another entry of the history, or the same one. */
export interface Step {
  readonly replace: boolean
}

interface Options {
  /** What the address says now; '' for nothing. */
  readonly value: string
  /** Puts what was typed into the address. */
  readonly onTyped: (text: string, step: Step) => void
  /** How long typing has to pause, in milliseconds. */
  readonly pause: number
}

/**
 * Puts what is typed into the address. One stretch of typing is one entry of the
 * history, and none where in the end nothing was changed. Where the page is left
 * before typing pauses, what was typed is forgotten: it must not lead back there.
 */
export function useTyping({ value, onTyped, pause }: Options) {
  const router = useRouter()
  // Before the stretch that is going on: what the address said, and the entry of the history that said so.
  const before = useRef<{ readonly value: string; readonly entry: number }>(undefined)
  const over = useRef(false)
  const put = useDebouncedCallback((text: string) => {
    if (text === value) return
    const entry = router.history.location.state.__TSR_index
    const going = before.current && before.current.entry + 1 === entry ? before.current : undefined
    if (going?.value === text) {
      before.current = undefined
      router.history.back()
      return
    }
    before.current = over.current ? undefined : (going ?? { value, entry })
    onTyped(text, { replace: going !== undefined })
  }, pause)
  useEffect(() => router.subscribe('onBeforeNavigate', ({ pathChanged }) => pathChanged && put.cancel()), [router, put])
  const type = (text: string) => {
    over.current = false
    put(text)
  }
  /** Ends a stretch of typing: what is typed after it is another entry. */
  const end = () => {
    over.current = true
    if (!put.isPending()) before.current = undefined
  }
  return { type, end }
}
