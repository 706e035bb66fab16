import type { StatementPageQuery$variables } from '../../__generated__/StatementPageQuery.graphql'
import { isDay, optional, someOf, type Search } from '../../app/search'

/** What a line of a statement can be. */
export const kinds = ['COMMISSION', 'CLAWBACK', 'CARRY_OVER'] as const
export type Kind = (typeof kinds)[number]

/** What the address says of the lines that the page shows: those behind one of its sums. */
export interface StatementSearch {
  readonly kind?: readonly Kind[]
  /** Only lines that are pending. */
  readonly pending?: 'yes'
  /** The first day of the month in which they were paid. */
  readonly month?: string
}

/** Reads the page's part of an address. */
export function readStatementSearch(search: Search): StatementSearch {
  const { pending, month } = search
  return optional<StatementSearch>({
    kind: someOf(kinds, String(search['kind'])),
    pending: pending === 'yes' ? pending : undefined,
    month: isDay(month) ? month : undefined,
  })
}

/** What the page's query needs of its search. */
export function statementVariables({ kind, pending, month }: StatementSearch): Pick<StatementPageQuery$variables, 'lines'> {
  return { lines: { kind: kind ?? null, pending: pending ? true : null, month: month ?? null } }
}
