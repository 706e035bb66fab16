import type { PointsEvent } from '../../../wasm/dist/points.js'
import type { Decimal } from '../format'
import { addDecimals } from './amounts'
import type { ClientName } from './load'

/** A client as it is on a day. */
export interface Client {
  id: string
  name: string
  country: string
  /** Its open lines, by key. */
  lines: OpenLine[]
  /** Who manages it: the partner's id and others' aliases, in the order in which they began. */
  managers: string[]
  /** Whether the partner is one of them. */
  managed: boolean
}

/** A product line that a client pays for. */
export interface OpenLine {
  key: string
  /** The monthly recurring revenue. */
  mrr: Decimal
  currency: string
  /** When its next term starts, where that is known. */
  renewsOn?: string
}

/**
 * Follows a partner's stream up to a day and tells what its clients are then:
 * those with an open line or a manager, by name. The events are in the order of
 * the stream.
 */
export function clientsOf(
  events: readonly PointsEvent[],
  names: ReadonlyMap<string, ClientName>,
  partner: string,
  day: string,
): Client[] {
  const clients = new Map<string, Following>()
  for (const event of events) {
    if (!event.company || (event.on ?? '') > day) continue
    let client = clients.get(event.company)
    if (!client) clients.set(event.company, (client = { country: '', lines: new Map(), managers: [] }))
    follow(client, event)
  }
  const shown: Client[] = []
  for (const [id, { country, lines, managers }] of clients) {
    const { name, renewal } = names.get(id) ?? { name: id }
    if (lines.size === 0 && managers.length === 0) continue
    const open = [...lines.entries()].map(([key, { mrr, currency }]): OpenLine => {
      const renews = renewal?.line === key && renewal.on > day
      return { key, mrr, currency, ...(renews ? { renewsOn: renewal.on } : {}) }
    })
    open.sort((a, b) => (a.key < b.key ? -1 : 1))
    shown.push({ id, name, country, lines: open, managers, managed: managers.includes(partner) })
  }
  const order = new Intl.Collator()
  return shown.sort((a, b) => order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

interface Following {
  country: string
  lines: Map<string, { mrr: Decimal; currency: string }>
  managers: string[]
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
      client.lines.set(line, open ? { ...open, mrr: addDecimals(open.mrr, mrr) } : { mrr, currency: event.currency ?? '' })
      break
    case 'line_changed':
      if (/[1-9]/.test(mrr)) client.lines.set(line, { mrr, currency: event.currency ?? open?.currency ?? '' })
      else client.lines.delete(line)
      break
    case 'line_cancelled':
      client.lines.delete(line)
      break
    case 'manager_added':
      client.managers.push(partner)
      break
    case 'manager_removed':
      client.managers = client.managers.filter((manager) => manager !== partner)
      break
    default:
  }
}
