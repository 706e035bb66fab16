import type { EditionFile, Editions, PointsEvent } from '../../../wasm/dist/points.js'
import { RequestError, request } from '../graphql'
import { message } from '../messages'
import allPartners from './all-partners.graphql?raw'
import { clientsOf, type Client } from './clients'
import whoseBook from './partners.graphql?raw'
import query from './what-if.graphql?raw'

/** A partner's book, as the browser replays it, and names to show with it. */
export interface PartnerBook {
  partner: Named
  /** The day that parts what is from what is ahead. */
  today: string
  /** The partner's streams as text, a page of clients each. */
  pages: string[]
  /** Facts and official snapshots as text. */
  facts: string
  snapshots: string
  /** The edition files in force on the server, by the program's name. */
  editions: Editions
  /** The clients as they are today, by name. */
  clients: Client[]
  /** The names of product lines, by key. */
  lines: ReadonlyMap<string, string>
}

export interface Named {
  id: string
  name: string
}

interface Page {
  ndjson: string
  hasNextPage: boolean
  endCursor: string | null
  lines: { key: string; line: Named }[]
  clients: { id: string; company: { name: string }; renewal: { startsOn: string; line: { id: string } } | null }[]
}

interface Program {
  editions: { from: string; file: string }[]
}

interface Answer {
  program: Program & { today: string }
  mrr: Program
  partner: (Named & { factStream: { facts: string; snapshots: string }; eventStream: Page }) | null
}

/** Asks for a partner's book: one request for each thousand clients. */
export async function loadBook(partner: string, signal: AbortSignal): Promise<PartnerBook> {
  const first = await request<Answer>(query, { partner }, signal)
  if (!first.partner) throw new RequestError(message('whatIf.noPartner'))
  const pages = [first.partner.eventStream]
  for (let last = pages[0]; last?.hasNextPage; last = pages.at(-1)) {
    const more = await request<Answer>(query, { partner, after: last.endCursor, first: false }, signal)
    if (!more.partner) throw new RequestError(message('whatIf.noPartner'))
    pages.push(more.partner.eventStream)
  }
  return bookOf(first as Answer & { partner: NonNullable<Answer['partner']> }, pages)
}

function bookOf({ program, mrr, partner }: Answer & { partner: NonNullable<Answer['partner']> }, pages: Page[]): PartnerBook {
  const lines = pages.flatMap((page) => page.lines)
  const keys = new Map(lines.map(({ key, line }) => [line.id, key]))
  const names = new Map<string, ClientName>()
  for (const { id, company, renewal } of pages.flatMap((page) => page.clients)) {
    const line = renewal && keys.get(renewal.line.id)
    names.set(id, { name: company.name, ...(line ? { renewal: { line, on: renewal.startsOn } } : {}) })
  }
  return {
    partner: { id: partner.id, name: partner.name },
    today: program.today,
    pages: pages.map((page) => page.ndjson),
    facts: partner.factStream.facts,
    snapshots: partner.factStream.snapshots,
    editions: { points: filesOf(program), mrr: filesOf(mrr) },
    clients: clientsOf(pages.flatMap((page) => parseLines<PointsEvent>(page.ndjson)), names, partner.id, program.today),
    lines: new Map(lines.map(({ key, line }) => [key, line.name])),
  }
}

/** What a client is called, and which of its lines renews next. */
export interface ClientName {
  name: string
  renewal?: { line: string; on: string }
}

function filesOf({ editions }: Program): EditionFile[] {
  return editions.map(({ file }) => JSON.parse(file) as EditionFile)
}

/** Reads one JSON object a line. */
function parseLines<Row>(ndjson: string): Row[] {
  return JSON.parse(`[${ndjson.trim().replaceAll('\n', ',')}]`) as Row[]
}

/** Whose book the viewer may look at: the partners, of which `all` counts those that are not listed too. */
export interface Choice {
  partners: Named[]
  all: number
}

/** Asks whose book the viewer may look at: its own, or, for a program manager, any. */
export async function loadChoice(signal: AbortSignal): Promise<Choice> {
  const { viewer } = await request<{ viewer: { partner: Named | null } | null }>(whoseBook, {}, signal)
  if (viewer?.partner) return { partners: [viewer.partner], all: 1 }
  const { partners } = await request<{ partners: { totalCount: number; nodes: Named[] } }>(allPartners, {}, signal)
  return { partners: partners.nodes, all: partners.totalCount }
}
