import type { EditionFile, Editions, PointsEvent } from '../../../../wasm/dist/points.js'
import { clientsOf, type Client, type ClientName } from './clients'

/** A partner's book, as the browser replays it, and names to show with it. */
export interface PartnerBook {
  readonly partner: Named
  /** The day that parts what is from what is ahead. */
  readonly today: string
  /** The partner's streams as text, a page of clients each. */
  readonly pages: string[]
  /** Facts and official snapshots as text. */
  readonly facts: string
  readonly snapshots: string
  /** The edition files in force on the server, by the program's name. */
  readonly editions: Editions
  /** The clients as they are on the day, by name. */
  readonly clients: readonly Client[]
  /** The names of product lines, by key. */
  readonly lines: ReadonlyMap<string, string>
}

/** Something with a name. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** What the server tells of a book beside its clients. */
export interface BookHead {
  readonly points: Program
  readonly mrr: Program
  readonly partner: Named & { readonly factStream: { readonly asOf: string; readonly facts: string; readonly snapshots: string } }
}

interface Program {
  readonly editions: readonly { readonly file: string }[]
}

/** What the server tells of up to a thousand clients. */
export interface BookPage {
  readonly ndjson: string
  readonly lines: readonly { readonly key: string; readonly line: Named }[]
  readonly clients: readonly {
    readonly id: string
    readonly company: { readonly name: string }
    readonly renewal: { readonly startsOn: string; readonly line: { readonly id: string } | null | undefined } | null | undefined
  }[]
}

/** Puts a book together from what the server tells. */
export function bookOf({ points, mrr, partner }: BookHead, pages: readonly BookPage[]): PartnerBook {
  const lines = pages.flatMap((page) => page.lines)
  const keys = new Map(lines.map(({ key, line }) => [line.id, key]))
  const names = new Map<string, ClientName>()
  for (const { id, company, renewal } of pages.flatMap((page) => page.clients)) {
    const line = renewal?.line && keys.get(renewal.line.id)
    names.set(id, { name: company.name, ...(line ? { renewal: { line, on: renewal.startsOn } } : {}) })
  }
  const { asOf, facts, snapshots } = partner.factStream
  const events = pages.flatMap((page) => parseLines<PointsEvent>(page.ndjson))
  return {
    partner: { id: partner.id, name: partner.name },
    today: asOf,
    pages: pages.map((page) => page.ndjson),
    facts,
    snapshots,
    editions: { points: filesOf(points), mrr: filesOf(mrr) },
    clients: clientsOf(events, names, asOf),
    lines: new Map(lines.map(({ key, line }) => [key, line.name])),
  }
}

function filesOf({ editions }: Program): EditionFile[] {
  return editions.map(({ file }) => JSON.parse(file) as EditionFile)
}

/** Reads one JSON object a line. */
function parseLines<Row>(ndjson: string): Row[] {
  return JSON.parse(`[${ndjson.trim().replaceAll('\n', ',')}]`) as Row[]
}
