import type * as points from '../../../../wasm/dist/points.js'
import type { Book, Engine, PointsError, Unit } from '../../../../wasm/dist/points.js'
import { compareDecimals } from '../../charts/decimal'
import type { PartnerBook } from './book'
import type { Decimal } from './change'
import type { Refusal, Replay } from './outcome'

/** The package of the engine, as any page may load it from this server. */
export type Points = typeof points

/** A book that is ready to be replayed. */
export interface OpenBook {
  readonly book: PartnerBook
  readonly replay: Replay
  /** The currencies that are priced, with their decimals. */
  readonly currencies: readonly Unit[]
  /** What of an error the engine says of the changes or the rules that it was asked. */
  readonly refusal: (error: unknown) => Refusal | undefined
  /** The least whole US$ a month that sourced from a new client of an established market earns so many points at least. */
  readonly saleFor: (missing: { readonly sold: Decimal; readonly managed: Decimal }) => Decimal
  /** Gives the memory of the book back, on all days that were looked at; nothing can be replayed after it. */
  readonly close: () => void
}

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
  const opened = open(engine, book, book.today)
  const onOtherDays = new Map<string, Book>()
  return {
    book,
    replay: {
      forecast: () => opened.forecast(),
      whatIf: (changes, rules) => opened.whatIf({ changes, ...rules }),
      standingOn: (day, changes, rules) => bookOn(engine, book, day, onOtherDays).whatIf({ changes, ...rules }).today,
    },
    currencies: engine.currencies({ on: book.today }),
    refusal: (error) => refusalOf(points, error),
    saleFor: (missing) => saleFor(engine, book.today, missing),
    close: () => {
      opened.close()
      for (const one of onOtherDays.values()) one.close()
    },
  }
}

function open(engine: Engine, { partner, pages, facts, snapshots }: PartnerBook, on: string, until?: string): Book {
  return engine.book({ partner: partner.id, on, until, events: pages, facts, snapshots })
}

// Each holds the events of the book: a few are kept, the rest read again.
const mostBooks = 6

function bookOn(engine: Engine, book: PartnerBook, day: string, kept: Map<string, Book>): Book {
  const opened = kept.get(day) ?? open(engine, book, day, day)
  kept.delete(day)
  kept.set(day, opened)
  for (const [oldest, one] of kept) {
    if (kept.size <= mostBooks) break
    one.close()
    kept.delete(oldest)
  }
  return opened
}

function saleFor(engine: Engine, on: string, { sold, managed }: { sold: Decimal; managed: Decimal }): Decimal {
  const market = { currency: 'USD', country: 'US', dealType: 'sourced', on } as const
  const values = engine.convert({ ...market, to: 'currency', soldPoints: sold, managedPoints: managed })
  const [more = '0'] = [values.sold, values.managed].sort(compareDecimals).slice(-1)
  // Whole dollars, rounded up, unless the cents were rounded down to them.
  for (let amount = BigInt(more.split('.')[0] ?? 0); ; amount++) {
    const value = String(amount)
    const earned = engine.convert({ ...market, to: 'points', soldValue: value, managedValue: value })
    if (amount > 0n && compareDecimals(earned.sold, sold) >= 0 && compareDecimals(earned.managed, managed) >= 0) return value
  }
}

function refusalOf(points: Points, error: unknown): Refusal | undefined {
  if (!(error instanceof points.PointsError) || error.code === 'INTERNAL') return undefined
  const { field, message } = error as PointsError
  const place = /^changes\[(\d+)\]/.exec(field)?.[1]
  return { change: place === undefined ? undefined : Number(place), message }
}
