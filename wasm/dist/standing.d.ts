import type { Country, Day, Measure, Points, Tier } from "./units.js";
/** What a fact is about. */
export type FactKind = "certified_through" | "median_tool_usage" | "invited" | "country" | "customer_dollar_retention" | "gross_revenue_retention";
/** A dated fact about a partner, in force until the next of its kind. */
export interface Fact {
    on: Day;
    fact: FactKind;
    /**
     * By kind: certified_through the last {@link Day}; median_tool_usage a number
     * of tools; invited the tiers, separated by commas; country a {@link Country};
     * the retentions a ratio such as "0.85".
     */
    value: Day | Country | string;
}
/** A condition of a tier and how it stands. */
export interface Condition {
    measure: Measure;
    /** In the unit of the measure, as have and missing. */
    need: string;
    /** Whether the value must be greater than need, not just equal. */
    above: boolean;
    /** Absent where the fact is unknown. */
    have?: string;
    missing: string;
    met: boolean;
}
/** A tier and how its conditions stand. */
export interface TierResult {
    tier: Tier;
    /** Whether all conditions hold. */
    met: boolean;
    conditions: Condition[];
}
/** Where a partner stands on a day. */
export interface Standing {
    on: Day;
    /** The first day of the edition in force. */
    edition: Day;
    sourced: Points;
    assisted: Points;
    managed: Points;
    /** What counts of sourced and assisted. */
    sold: Points;
    total: Points;
    /** The highest tier all of whose conditions hold. */
    performance: Tier;
    /** The edition's tiers, lowest first. */
    tiers: TierResult[];
}
/** Where a partner stands on a day, with the tier that it holds. */
export interface PartnerStanding extends Standing {
    partner: string;
    credited: Tier;
    /** The day since which it is credited; absent while it never changed. */
    since?: Day;
}
/** A change of the tier that a partner holds. */
export interface CreditedChange {
    on: Day;
    credited: Tier;
    from: Tier;
    cause: "rise" | "review" | "certification";
}
