import type * as engine from '../../../../wasm/dist/points.js'
import type { Condition, Measure, Review, Tier, TierResult } from '../forecast/standing'

// The engine writes names in small letters and leaves out what is unknown; the
// rest of the dashboard has them as the API does.
const measures: Readonly<Record<engine.Measure, Measure>> = {
  total: 'TOTAL_POINTS',
  sold: 'SOLD_POINTS',
  sourced: 'SOURCED_POINTS',
  managed: 'MANAGED_POINTS',
  certified: 'CERTIFIED',
  invited: 'INVITED',
  median_tool_usage: 'MEDIAN_TOOL_USAGE',
  customer_dollar_retention: 'CUSTOMER_DOLLAR_RETENTION',
  gross_revenue_retention: 'GROSS_REVENUE_RETENTION',
}

function unitOf(measure: engine.Measure): Condition['unit'] {
  if (measure === 'certified' || measure === 'invited') return 'YES_NO'
  if (measure === 'median_tool_usage') return 'TOOLS'
  return measure.endsWith('_retention') ? 'RATIO' : 'POINTS'
}

/** A tier of the engine. */
export function tierOf(tier: string): Tier {
  return tier.toUpperCase() as Tier
}

/** A condition of the engine. */
export function conditionOf({ measure, need, above, have, missing, met }: engine.Condition): Condition {
  const unit = unitOf(measure)
  return { measure: measures[measure], unit, need, above, have: have ?? null, missing, met }
}

function resultOf(result: engine.TierResult | undefined): TierResult | null {
  return result ? { tier: tierOf(result.tier), met: result.met, conditions: result.conditions.map(conditionOf) } : null
}

/** A prediction of the engine. */
export function reviewOf(review: engine.ReviewPrediction): Review {
  return {
    on: review.on,
    held: review.held,
    heldUntil: review.heldUntil,
    window: review.window.map(({ on, tier, predicted }) => ({ on, tier: tierOf(tier), predicted })),
    bestInWindow: tierOf(review.bestInWindow),
    certified: review.certified,
    creditedBefore: tierOf(review.creditedBefore),
    creditedAfter: tierOf(review.creditedAfter),
    cause: review.cause ? (review.cause.toUpperCase() as Review['cause']) : null,
    toKeep: resultOf(review.toKeep),
    next: resultOf(review.next),
  }
}
