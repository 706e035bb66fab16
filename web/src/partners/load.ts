import type { Decimal } from '../format'
import { request } from '../graphql'
import type { MessageId } from '../messages'
import query from './partners.graphql?raw'

type Suffix<Prefix extends string, Id = MessageId> = Id extends `${Prefix}.${infer Name}` ? Name : never

/** The tiers that the catalogue names. */
export type Tier = Suffix<'tier'>

/** The measures that the catalogue names. */
export type Measure = Suffix<'measure'>

export interface Condition {
  measure: Measure
  unit: 'POINTS' | 'TOOLS' | 'RATIO' | 'YES_NO'
  need: Decimal
  above: boolean
  /** Null where the value is unknown. */
  have: Decimal | null
  missing: Decimal
  met: boolean
}

export interface Standing {
  asOf: string
  edition: { from: string; illustrative: boolean }
  points: { total: Decimal; sold: Decimal; managed: Decimal }
  creditedTier: Tier
  creditedSince: string | null
  performanceTier: Tier
  /** What the tier above the credited one takes; null at the top. */
  next: TierResult | null
  /** What it takes to keep the credited tier; null where none is held. */
  toKeep: TierResult | null
}

export interface TierResult {
  tier: Tier
  met: boolean
  conditions: Condition[]
}

export interface Partner {
  id: string
  name: string
  country: string | null
  standing: Standing
}

export interface Book {
  program: { today: string; book: { demo: boolean; dataThrough: string | null } }
  partners: { totalCount: number; nodes: Partner[] }
}

/** Asks for all partners and their standing on a day, by default today. */
export function loadPartners(asOf: string | undefined, signal: AbortSignal): Promise<Book> {
  return request<Book>(query, { asOf: asOf ?? null }, signal)
}
