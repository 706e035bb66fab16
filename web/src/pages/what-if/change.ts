/** An exact amount, such as "1200.50". */
export type Decimal = string

/** A hypothetical act on a client, as the engine takes it. */
export type Change = ClientChurns | LineRenews | DealCloses | ManagerChanges

/** A client leaves. */
export interface ClientChurns {
  readonly kind: 'client_churns'
  readonly company: string
  readonly on: string
}

/** A line goes on at another MRR; "0" ends it. */
export interface LineRenews {
  readonly kind: 'line_renews'
  readonly company: string
  readonly line: string
  readonly mrr: Decimal
  readonly on: string
}

/** A sale by the partner: to one of its clients, or to a new one with its country. */
export interface DealCloses {
  readonly kind: 'deal_closes'
  readonly company: string
  readonly line: string
  readonly mrr: Decimal
  readonly currency: string
  readonly dealType: 'sourced' | 'assisted'
  readonly on: string
  /** Given where the client is new. */
  readonly country?: string
  /** Whether the partner manages the client from then on. */
  readonly manage: boolean
}

/** The partner, or another by its alias, begins or ceases to manage a client. */
export interface ManagerChanges {
  readonly kind: 'manager_added' | 'manager_removed'
  readonly company: string
  readonly on: string
  readonly partner?: string
}

/** Other rules than those that are published: a program's, or one edition frozen for all time. */
export interface Rules {
  readonly program: string
  readonly edition?: string
}

/** The most changes that an address holds. */
export const mostChanges = 50

/** The name by which the engine knows a made-up client: no client of the book has it, and no other made-up one. */
export function newClient(name: string, changes: readonly Change[]): string {
  const numbers = changes.map(({ company }) => Number(madeUp.exec(company)?.[1] ?? 0))
  return `new/${Math.max(0, ...numbers) + 1}/${name}`
}

/** The name of a made-up client; undefined for one of the book. */
export function nameOfNew(company: string): string | undefined {
  return madeUp.exec(company)?.[2]
}

const madeUp = /^new\/(\d{1,4})\/(.+)$/s
