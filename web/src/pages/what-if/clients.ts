import type { PointsEvent } from '../../../../wasm/dist/points.js'
import { sumOf } from '../../charts/decimal'
import { nameOfNew, type Change, type Decimal } from './change'

/** A client as it is on a day. */
export interface Client {
  readonly id: string
  readonly name: string
  readonly country: string
  /** Its open lines, by key. */
  readonly lines: readonly OpenLine[]
  /** Who manages it: the partner's id and others' aliases, in the order in which they began. */
  readonly managers: readonly string[]
}

/** A product line that a client pays for. */
export interface OpenLine {
  readonly key: string
  /** The monthly recurring revenue. */
  readonly mrr: Decimal
  readonly currency: string
  /** When its next term starts, where that is known. */
  readonly renewsOn?: string
}

/** What a client is called, and which of its lines renews next. */
export interface ClientName {
  readonly name: string
  readonly renewal?: { readonly line: string; readonly on: string }
}

/**
 * Follows a partner's stream up to a day and tells what its clients are then:
 * those with an open line or a manager, by name. The events are in the order of
 * the stream.
 */
export function clientsOf(events: readonly PointsEvent[], names: ReadonlyMap<string, ClientName>, day: string): readonly Client[] {
  const clients = new Map<string, Following>()
  for (const event of events) {
    if (!event.company || (event.on ?? '') > day) continue
    let client = clients.get(event.company)
    if (!client) clients.set(event.company, (client = { country: '', lines: new Map(), managers: [] }))
    follow(client, event)
  }
  const found = [...clients].map(([id, { country, lines, managers }]): Client => {
    const { name, renewal } = names.get(id) ?? { name: id }
    const open = [...lines.entries()].map(([key, { mrr, currency }]): OpenLine => {
      const renews = renewal?.line === key && renewal.on > day
      return { key, mrr, currency, ...(renews ? { renewsOn: renewal.on } : {}) }
    })
    return { id, name, country, lines: open.sort(byKey), managers }
  })
  return byName(found.filter(isThere))
}

/** The clients as they are once all changes happened, made-up ones among them, by name. */
export function clientsAfter(clients: readonly Client[], changes: readonly Change[], partner: string): readonly Client[] {
  if (changes.length === 0) return clients
  const after = new Map(clients.map((client) => [client.id, client]))
  for (const change of changes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const { company } = change
    const name = nameOfNew(company)
    const known = after.get(company) ?? (name && change.kind === 'deal_closes' ? { id: company, name, country: change.country ?? '', lines: [], managers: [] } : undefined)
    if (known) after.set(company, suppose(known, change, partner))
  }
  return byName([...after.values()].filter(isThere))
}

interface Following {
  country: string
  readonly lines: Map<string, { mrr: Decimal; currency: string }>
  managers: readonly string[]
}

// What each kind of event does (docs/rules.md, section 3).
function follow(client: Following, event: PointsEvent): void {
  const { line = '', mrr = '0', partner = '' } = event
  const open = client.lines.get(line)
  switch (event.kind) {
    case 'company':
    case 'country_changed':
      client.country = event.country ?? ''
      break
    case 'line_sold':
      client.lines.set(line, open ? { ...open, mrr: sumOf([open.mrr, mrr]) } : { mrr, currency: event.currency ?? '' })
      break
    case 'line_changed':
      if (isSome(mrr)) client.lines.set(line, { mrr, currency: event.currency ?? open?.currency ?? '' })
      else client.lines.delete(line)
      break
    case 'line_cancelled':
      client.lines.delete(line)
      break
    case 'manager_added':
      client.managers = [...client.managers, partner]
      break
    case 'manager_removed':
      client.managers = client.managers.filter((manager) => manager !== partner)
      break
    default:
  }
}

// What each kind of change does (docs/rules.md, section 11).
function suppose(client: Client, change: Change, partner: string): Client {
  const withManager = (who: string) => (client.managers.includes(who) ? client.managers : [...client.managers, who])
  switch (change.kind) {
    case 'client_churns':
      return { ...client, lines: [] }
    case 'line_renews':
      return { ...client, lines: client.lines.flatMap((line) => (line.key !== change.line ? [line] : isSome(change.mrr) ? [{ ...line, mrr: change.mrr }] : [])) }
    case 'deal_closes': {
      const { line: key, mrr, currency } = change
      const open = client.lines.find((line) => line.key === key)
      const rest = client.lines.filter((line) => line !== open)
      const sold = open ? { ...open, mrr: sumOf([open.mrr, mrr]) } : { key, mrr, currency }
      return { ...client, lines: [...rest, sold].sort(byKey), managers: change.manage ? withManager(partner) : client.managers }
    }
    case 'manager_added':
      return { ...client, managers: withManager(change.partner ?? partner) }
    case 'manager_removed':
      return { ...client, managers: client.managers.filter((manager) => manager !== (change.partner ?? partner)) }
  }
}

const isSome = (mrr: Decimal) => /[1-9]/.test(mrr)

const isThere = ({ lines, managers }: Client) => lines.length + managers.length > 0

const byKey = (a: OpenLine, b: OpenLine) => (a.key < b.key ? -1 : 1)

function byName(clients: Client[]): readonly Client[] {
  const order = new Intl.Collator()
  return clients.sort((a, b) => order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}
