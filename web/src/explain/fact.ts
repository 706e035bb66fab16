import { oneOf } from '../app/search'

/** The numbers that are no sums of postings, and open what else they are made of (F29). */
const facts = ['C_DOLLAR_RETENTION', 'GROSS_RETENTION', 'NET_RETENTION', 'TOOL_USAGE'] as const
export type Fact = (typeof facts)[number]

/** The fact that an address opens; undefined for none. */
export function readFact(text: string | undefined): Fact | undefined {
  return oneOf(facts, text)
}

/** The fact behind the value of a tier's condition; undefined for points, and for what a source tells. */
export function factOf(measure: string): Fact | undefined {
  if (measure === 'GROSS_REVENUE_RETENTION') return 'GROSS_RETENTION'
  if (measure === 'CUSTOMER_DOLLAR_RETENTION') return 'C_DOLLAR_RETENTION'
  return measure === 'MEDIAN_TOOL_USAGE' ? 'TOOL_USAGE' : undefined
}
