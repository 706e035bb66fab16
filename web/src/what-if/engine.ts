import type { PointsError } from '../../../wasm/dist/points.js'
import type { PartnerBook } from './load'
import type { Refusal } from './outcome'
import type { OpenBook } from './page'

/** The package of the engine, as any page may load it from this server. */
export type Points = typeof import('../../../wasm/dist/points.js')

// The address is the server's: the bundler must not look for it.
const packageAddress = '/embed/points.js'

/** Loads the package of the engine. */
export function loadPoints(): Promise<Points> {
  return import(/* @vite-ignore */ packageAddress) as Promise<Points>
}

/**
 * Opens a partner's book in the engine, under the editions of the server. From
 * then on every answer is computed in the browser.
 */
export async function openReplay(points: Points, book: PartnerBook, source?: Uint8Array<ArrayBuffer>): Promise<OpenBook> {
  const engine = await points.load({ source, editions: book.editions })
  const { partner, today, pages, facts, snapshots } = book
  const opened = engine.book({ partner: partner.id, on: today, events: pages, facts, snapshots })
  return {
    book,
    replay: {
      forecast: () => opened.forecast(),
      whatIf: (changes, rules) => opened.whatIf({ changes, ...rules }),
    },
    currencies: engine.currencies({ on: today }),
    refusal: (error) => refusalOf(points, error),
  }
}

/** What of an error the engine says of the changes or the rules that it was asked. */
function refusalOf(points: Points, error: unknown): Refusal | undefined {
  if (!(error instanceof points.PointsError) || error.code === 'INTERNAL') return undefined
  const { field, message } = error as PointsError
  const place = /^changes\[(\d+)\]/.exec(field)?.[1]
  return { change: place === undefined ? undefined : Number(place), message }
}
