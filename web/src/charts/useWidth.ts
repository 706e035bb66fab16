import { useLayoutEffect, useState, type RefObject } from 'react'

/** The width a chart is drawn for where nothing can be measured, as in print and in tests. */
export const usualWidth = 640

/**
 * The width of an element, kept up to date, so that what a chart writes has the
 * same size at any width.
 */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(usualWidth)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setWidth((last) => (element.clientWidth > 0 ? element.clientWidth : last))
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}
