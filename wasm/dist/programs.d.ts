import type { Country, Currency, Day, DealType, Measure, Money, Points, Tier } from "./units.js";
/** An edition of a program's rules: what a calculator form and a table of editions show. */
export interface Edition {
    /** The first day on which it is in force. */
    from: Day;
    /** Whether the thresholds are not published but made up. */
    illustrative: boolean;
    /** The currencies that it prices. */
    units: Unit[];
    growth: Growth;
    /** Tried in order; the first that fits counts. */
    rates: Rate[];
    /** The life of a sold lot, in months. */
    lotMonths: number;
    /** Lowest first. */
    tiers: TierRule[];
    /** Scales the thresholds of a partner at home in a growth country: a ratio, "1" or "1/2". */
    homeGrowthShare: string;
    /** How many months a credited tier is safe from review. */
    holdMonths: number;
    reviews: Review[];
}
/** The amount of a currency that earns a rate once. */
export interface Unit {
    currency: Currency;
    amount: Money;
    /** How many decimals an amount of the currency may have. */
    decimals: number;
}
/** Where points are multiplied, and by what. */
export interface Growth {
    /** What points are multiplied by in growth markets: a ratio, "2" or "3/2". */
    multiplier: string;
    /** The growth countries, sorted; all others are established markets. */
    countries: Country[];
}
/** What a unit earns. */
export interface Rate {
    kind: "sold" | "managed";
    /** The deal type it is for; "" is any. */
    dealType: DealType | "";
    /** The first day of sale of the lines it is for; "" is any. */
    firstSoldFrom: Day | "";
    pointsPerUnit: Points;
}
/** What a tier asks for. */
export interface TierRule {
    tier: Tier;
    conditions: {
        measure: Measure;
        /** In the unit of the measure. */
        need: string;
        /** Whether the value must be greater than need, not just equal. */
        above: boolean;
    }[];
}
/** A yearly review of credited tiers. */
export interface Review {
    /** 1 to 12. */
    month: number;
    /** 1 to 31. */
    day: number;
    /** How many months back it looks. */
    windowMonths: number;
}
