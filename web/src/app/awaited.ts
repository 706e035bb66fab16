import { createContext, use } from 'react'

/** Whether the answer to a changed address is on its way while the page of the former one is shown. */
export const AwaitedContext = createContext(false)

/** Whether what the page shows is about to be replaced by the answer to a changed address. */
export function useAwaited(): boolean {
  return use(AwaitedContext)
}
