import { parseNumber } from '../../../../wasm/element/number'
import type { PartnerBook } from './book'
import { newClient, type Change } from './change'
import type { Client, OpenLine } from './clients'

/** What somebody may let happen to a client. */
export type Kind = Change['kind'] | 'other_added' | 'other_removed'

/** A change as it stands in the dialog's fields. */
export interface Draft {
  readonly kind: Kind
  readonly name: string
  readonly country: string
  readonly line: string
  /** As somebody wrote it. */
  readonly mrr: string
  readonly currency: string
  readonly dealType: 'sourced' | 'assisted'
  readonly on: string
  readonly manage: boolean
}

/** What a draft is read with. */
export interface DraftContext {
  readonly book: Pick<PartnerBook, 'partner' | 'today'>
  /** The changes so far. */
  readonly changes: readonly Change[]
  /** The client as they leave it; absent for a new one. */
  readonly client: Client | undefined
  readonly currencies: readonly { readonly currency: string; readonly decimals: number }[]
  readonly locale: string
}

/** What a field lacks. */
export interface Fault {
  readonly kind: 'name' | 'on' | 'empty' | 'malformed' | 'negative' | 'decimals' | 'zero'
  readonly decimals?: number
}

/** What may happen to a client, the likeliest first. */
export function kindsOf(client: Client | undefined, partner: string): readonly Kind[] {
  if (!client) return ['deal_closes']
  const others = client.managers.some((manager) => manager !== partner)
  return [
    ...(client.lines.length > 0 ? (['client_churns', 'line_renews'] as const) : []),
    'deal_closes',
    client.managers.includes(partner) ? 'manager_removed' : 'manager_added',
    'other_added',
    ...(others ? (['other_removed'] as const) : []),
  ]
}

/** The open line that a draft is about, if the client has it. */
export function lineOf(draft: Draft, client: Client | undefined): OpenLine | undefined {
  return client?.lines.find(({ key }) => key === draft.line)
}

/** What the fields of a draft lack, in the order in which they stand. */
export function faultsOf(draft: Draft, context: DraftContext): ReadonlyMap<keyof Draft, Fault> {
  const faults = new Map<keyof Draft, Fault>()
  if (!context.client && draft.name.trim() === '') faults.set('name', { kind: 'name' })
  if (draft.kind === 'line_renews' || draft.kind === 'deal_closes') {
    const amount = amountOf(draft, context)
    if ('fault' in amount) faults.set('mrr', amount.fault)
  }
  if (draft.on < context.book.today) faults.set('on', { kind: 'on' })
  return faults
}

/** The change of a draft without faults. */
export function readDraft(draft: Draft, context: DraftContext): Change {
  const { book, changes, client } = context
  const company = client?.id ?? newClient(draft.name.trim(), changes)
  const act = { company, on: draft.on }
  switch (draft.kind) {
    case 'line_renews':
      return { kind: 'line_renews', ...act, line: draft.line, mrr: valueOf(draft, context) }
    case 'deal_closes': {
      const currency = lineOf(draft, client)?.currency ?? draft.currency
      const manage = draft.manage && !client?.managers.includes(book.partner.id)
      const deal = { kind: 'deal_closes', ...act, line: draft.line, mrr: valueOf(draft, context), currency, dealType: draft.dealType, manage } as const
      return client ? deal : { ...deal, country: draft.country }
    }
    case 'other_added':
      return { kind: 'manager_added', ...act, partner: anotherPartner(client) }
    case 'other_removed':
      return { kind: 'manager_removed', ...act, partner: client?.managers.findLast((manager) => manager !== book.partner.id) ?? 'another-1' }
    default:
      return { kind: draft.kind, ...act }
  }
}

// Another manager that is made up: no partner of the stream has its name, and
// none that came before it.
function anotherPartner(client: Client | undefined): string {
  const numbers = client?.managers.map((manager) => Number(/^another-(\d+)$/.exec(manager)?.[1] ?? 0)) ?? []
  return `another-${Math.max(0, ...numbers) + 1}`
}

function valueOf(draft: Draft, context: DraftContext): string {
  const amount = amountOf(draft, context)
  return 'value' in amount ? amount.value : '0'
}

function amountOf(draft: Draft, { client, currencies, locale }: DraftContext): { readonly value: string } | { readonly fault: Fault } {
  const parsed = parseNumber(draft.mrr, locale)
  if ('fault' in parsed) return { fault: { kind: parsed.fault } }
  const currency = lineOf(draft, client)?.currency ?? draft.currency
  const decimals = currencies.find((one) => one.currency === currency)?.decimals ?? 2
  const [whole = '0', fraction = ''] = parsed.value.split('.')
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > decimals) return { fault: { kind: 'decimals', decimals } }
  if (draft.kind === 'deal_closes' && !/[1-9]/.test(parsed.value)) return { fault: { kind: 'zero' } }
  return { value: significant ? `${whole}.${significant}` : whole }
}
