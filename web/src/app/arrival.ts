import { useRouter } from '@tanstack/react-router'
import { createContext, use, useEffect, type RefObject } from 'react'

/** The path of the page that is shown, which is the one before for as long as the next is on its way. */
export const ShownPath = createContext('')

/** The heading that was shown last, and where. */
let last: { readonly path: string; readonly heading: HTMLElement } | undefined

/**
 * Gives the focus to the heading of a page that somebody has come to from
 * another one, so that it is read out and the keyboard goes on from there. The
 * page that is loaded first takes no focus, and neither does one that only
 * shows something else than before, unless what had the focus is gone.
 */
export function useArrival(heading: RefObject<HTMLElement | null>): void {
  const path = use(ShownPath)
  const router = useRouter()
  useEffect(() => {
    const shown = heading.current
    if (!shown) return
    const arrived = last && (last.path !== path || (last.heading !== shown && focusIsLost()))
    last = { path, heading: shown }
    // A dialog that the address opens over the page has it already.
    if (arrived && !document.querySelector('[aria-modal=true]')) shown.focus({ preventScroll: true })
    if (!arrived) return
    // The router has looked for the scroll and for the anchor of this address
    // while the page was still on its way: now they are there.
    const location = router.latestLocation
    router.emit({ type: 'onRendered', fromLocation: location, toLocation: location, pathChanged: false, hrefChanged: false, hashChanged: false })
  }, [path, heading, router])
}

function focusIsLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
