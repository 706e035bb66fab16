import { useMatches, useRouter } from '@tanstack/react-router'

/** The pages that list what other pages show one by one. */
export type Collection = '/' | '/commissions' | '/lists'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Where the objects of the page are listed; given where the page is about one object of a partner's book. */
    collection?: Collection | undefined
  }
}

declare module '@tanstack/history' {
  interface HistoryState {
    /** Whether the page is seen through other eyes than before, to whom its object may be closed. */
    otherEyes?: boolean | undefined
  }
}

/** Where the objects are listed of which the page shows one; undefined on other pages. */
export function useCollection(): Collection | undefined {
  return useMatches({ select: (matches) => matches.at(-1)?.staticData.collection })
}

/**
 * Where to go instead of saying that an object is not there: to all that there
 * are, if it is the change of eyes that closed it.
 */
export function useWayOut(absent: boolean): Collection | undefined {
  const collection = useCollection()
  const { otherEyes } = useRouter().state.location.state
  return absent && otherEyes ? collection : undefined
}
