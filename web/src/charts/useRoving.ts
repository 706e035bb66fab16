import { useRef, useState, type KeyboardEvent } from 'react'

/** What an element of a roving row needs. */
export interface Roving {
  readonly ref: (element: SVGElement | null) => void
  readonly tabIndex: 0 | -1
  readonly onFocus: () => void
  readonly onBlur: () => void
  readonly onMouseEnter: () => void
  readonly onMouseLeave: () => void
  readonly onClick: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * A row of elements of which one can be reached by Tab, and the others from
 * there by the arrow keys, Home and End. Enter, Space and a click choose.
 *
 * @param count how many there are
 * @param first which one Tab reaches at first
 * @param choose what choosing does
 */
export function useRoving(count: number, first: number, choose: ((index: number) => void) | undefined) {
  const elements = useRef(new Map<number, SVGElement>())
  const [reached, setReached] = useState<number>()
  const [pointed, setPointed] = useState<number>()
  const [focused, setFocused] = useState<number>()
  const current = Math.max(0, Math.min(reached ?? first, count - 1))
  const go = (to: number) => {
    const index = Math.max(0, Math.min(to, count - 1))
    setReached(index)
    elements.current.get(index)?.focus()
  }
  const item = (index: number): Roving => ({
    ref: (element) => {
      if (element) elements.current.set(index, element)
      else elements.current.delete(index)
    },
    tabIndex: index === current ? 0 : -1,
    onFocus: () => {
      setReached(index)
      setFocused(index)
    },
    onBlur: () => setFocused(undefined),
    onMouseEnter: () => setPointed(index),
    onMouseLeave: () => setPointed(undefined),
    onClick: () => choose?.(index),
    onKeyDown: (event) => {
      const moves: Readonly<Record<string, number>> = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: count - 1 }
      const to = moves[event.key]
      if (to !== undefined) go(to)
      else if (choose && (event.key === 'Enter' || event.key === ' ')) choose(index)
      else if (event.key === 'Escape' && (focused ?? pointed) !== undefined) {
        setFocused(undefined)
        setPointed(undefined)
      } else return
      event.preventDefault()
      event.stopPropagation()
    },
  })
  return { item, shown: pointed ?? focused }
}
