import type { MessageId } from '../../language/message-id'

type Suffix<Prefix extends string> = MessageId extends infer Id ? (Id extends `${Prefix}.${infer Rest}` ? Rest : never) : never

/** A tier, as the API and the catalogue name it. */
export type Tier = Suffix<'tier'> & ('UNTIERED' | 'SILVER' | 'GOLD' | 'PLATINUM' | 'DIAMOND' | 'ELITE')

/** What a condition measures, as the API and the catalogue name it. */
export type Measure = Suffix<'measure'>

/** How a condition of a tier stands, as the API and the engine in the browser both tell it. */
export interface Condition {
  readonly measure: Measure
  readonly unit: 'POINTS' | 'TOOLS' | 'RATIO' | 'YES_NO'
  readonly need: string
  /** Whether the value must be greater than `need`, not just equal. */
  readonly above: boolean
  /** Null where unknown, which counts as not met. */
  readonly have: string | null | undefined
  readonly missing: string
  readonly met: boolean
}

/** How a tier's conditions stand. */
export interface TierResult {
  readonly tier: Tier
  readonly met: boolean
  readonly conditions: readonly Condition[]
}

/** What the next review is going to do with the credited tier. */
export interface Review {
  readonly on: string
  readonly held: boolean
  readonly heldUntil: string | null | undefined
  readonly window: readonly { readonly on: string; readonly tier: Tier; readonly predicted: boolean }[]
  readonly bestInWindow: Tier
  readonly certified: boolean | null | undefined
  readonly creditedBefore: Tier
  readonly creditedAfter: Tier
  readonly cause: 'RISE' | 'REVIEW' | 'CERTIFICATION' | null | undefined
  readonly toKeep: TierResult | null | undefined
  readonly next: TierResult | null | undefined
}
