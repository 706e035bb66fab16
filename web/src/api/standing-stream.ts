import { getRequest, graphql, type Observable, type GraphQLResponse } from 'relay-runtime'
import { subscribe } from './stream'

// What a change of any page's figures shows in. It goes past the store: a page
// shows one answer whole, and not half of another.
const document = graphql`
  subscription standingStreamSubscription($partner: ID!, $eyes: ID) {
    standingChanged(partner: $partner, asPartner: $eyes) {
      standing {
        asOf
        creditedTier
        performanceTier
        points {
          sourced
          assisted
          managed
        }
        sinceOfficial {
          certificationChanged
          medianToolUsageChanged
        }
      }
    }
  }
`

const patience = { first: 5_000, most: 300_000 }

/**
 * Follows a partner's standing by one stream, for as long as the tab is seen: a
 * hidden one holds no connection, and compares when it is seen again. A stream
 * that breaks is opened again, ever later. Returns what ends it.
 */
export function followStanding(partner: string, eyes: string | null, on: { readonly opened: () => void; readonly changed: () => void }): () => void {
  let known: string | undefined
  let stop: (() => void) | undefined
  let wait = patience.first
  const close = () => {
    stop?.()
    stop = undefined
  }
  const again = () => {
    const timer = setTimeout(open, wait)
    wait = Math.min(2 * wait, patience.most)
    stop = () => clearTimeout(timer)
  }
  const open = () => {
    const stream = (subscribe(getRequest(document).params, { partner, eyes }, {}) as Observable<GraphQLResponse>).subscribe({
      next: (answer) => {
        wait = patience.first
        const now = JSON.stringify(answer)
        if (known === undefined) on.opened()
        else if (now !== known) on.changed()
        known = now
      },
      error: again,
      complete: again,
    })
    stop = () => stream.unsubscribe()
  }
  const look = () => {
    close()
    if (window.document.visibilityState === 'visible') open()
  }
  window.document.addEventListener('visibilitychange', look)
  look()
  return () => {
    window.document.removeEventListener('visibilitychange', look)
    close()
  }
}
