import { isCivilDate, type Decimal } from '../format'

/** A hypothetical act on a client, as the engine takes it. */
export type Change =
  | { kind: 'client_churns'; company: string; on: string }
  | { kind: 'line_renews'; company: string; line: string; mrr: Decimal; on: string }
  | DealCloses
  | { kind: 'manager_added' | 'manager_removed'; company: string; on: string; partner?: string }

/** A sale by the partner: to one of its clients, or to a new one with its country. */
export interface DealCloses {
  kind: 'deal_closes'
  company: string
  line: string
  mrr: Decimal
  currency: string
  dealType: 'sourced' | 'assisted'
  on: string
  /** Given where the client is new. */
  country?: string
  /** Whether the partner manages the client from then on. */
  manage: boolean
}

/** Other rules than those that are published: a program's, or one edition frozen for all time. */
export interface Rules {
  program: string
  edition?: string
}

/** What the address of the page says. */
export interface State {
  partner?: string
  /** In the order in which they were made up; at most `mostChanges`. */
  changes: Change[]
  rules?: Rules
}

/** The most changes that an address holds. */
export const mostChanges = 50

/** The name by which the engine knows a client that is made up: no client of the book has it. */
export function newClient(name: string): string {
  return `${made}${name}`
}

/** The name of a made-up client; undefined for one of the book. */
export function nameOfNew(company: string): string | undefined {
  return company.startsWith(made) ? company.slice(made.length) : undefined
}

const made = 'new/'

/** Reads the query of an address. What it cannot use it leaves out. */
export function readState(search: string): State {
  const query = new URLSearchParams(search)
  const state: State = { changes: [] }
  const partner = query.get('partner')
  if (partner && isName(partner)) state.partner = partner
  const rules = /^([a-z0-9-]{1,40})(?:\/(.*))?$/.exec(query.get('rules') ?? '')
  if (rules?.[1] && (rules[2] === undefined || isCivilDate(rules[2]))) {
    state.rules = { program: rules[1], ...(rules[2] ? { edition: rules[2] } : {}) }
  }
  for (const text of query.getAll('change')) {
    const change = readChange(text)
    if (change && state.changes.length < mostChanges) state.changes.push(change)
  }
  return state
}

/** Writes the query of an address, "" or "?…". */
export function writeState({ partner, changes, rules }: State): string {
  const query = new URLSearchParams()
  if (partner) query.set('partner', partner)
  if (rules) query.set('rules', rules.edition ? `${rules.program}/${rules.edition}` : rules.program)
  for (const change of changes) query.append('change', writeChange(change))
  const text = query.toString()
  return text && `?${text}`
}

// A change is its kind and then its parts in a fixed order, between tildes.
function writeChange(change: Change): string {
  return [change.kind, ...partsOf(change)]
    .map((part) => part.replaceAll('!', '!0').replaceAll('~', '!1'))
    .join('~')
    .replace(/~+$/, '')
}

function partsOf(change: Change): string[] {
  switch (change.kind) {
    case 'client_churns':
      return [change.company, change.on]
    case 'line_renews':
      return [change.company, change.on, change.line, change.mrr]
    case 'deal_closes': {
      const { company, on, line, mrr, currency, dealType, manage, country } = change
      return [company, on, line, mrr, currency, dealType, manage ? 'manage' : '', country ?? '']
    }
    default:
      return [change.company, change.on, change.partner ?? '']
  }
}

function readChange(text: string): Change | undefined {
  const parts = text.split('~').map((part) => part.replaceAll('!1', '~').replaceAll('!0', '!'))
  const [kind, company = '', on = '', third = '', mrr = '', currency = '', dealType = '', manage = '', country = ''] = parts
  if (!isName(company) || !isCivilDate(on)) return undefined
  switch (kind) {
    case 'client_churns':
      return { kind, company, on }
    case 'line_renews':
      return isName(third) && isAmount(mrr) ? { kind, company, on, line: third, mrr } : undefined
    case 'deal_closes': {
      const right = isName(third) && isAmount(mrr) && /^[A-Z]{3}$/.test(currency) && /^([A-Z]{2})?$/.test(country)
      if (!right || (dealType !== 'sourced' && dealType !== 'assisted')) return undefined
      const deal: DealCloses = { kind, company, on, line: third, mrr, currency, dealType, manage: manage === 'manage' }
      return country ? { ...deal, country } : deal
    }
    case 'manager_added':
    case 'manager_removed':
      return third ? { kind, company, on, partner: third } : { kind, company, on }
    default:
      return undefined
  }
}

const isName = (text: string) => text.length > 0 && text.length <= 200

const isAmount = (text: string) => /^\d{1,15}(\.\d{1,4})?$/.test(text)
