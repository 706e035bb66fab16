import type { Country, Currency, Day, DealType, Measure, Money, Points, Tier } from "./units.js";
/** What people may note in any object of an edition; it is not read. */
export interface Noted {
    note?: string | undefined;
    source?: string | undefined;
}
/** An edition of a program's rules, in the format of the server's edition files. */
export interface EditionFile extends Noted {
    /** The first day on which it is in force; the first edition applies to all earlier days too. */
    from: Day;
    /** Whether the thresholds are not published but made up. */
    illustrative: boolean;
    /** The currencies that it prices. USD stands at "100.00", and what the edition before prices is priced too. */
    units: readonly UnitPrice[];
    growth: Growth & Noted;
    /** Tried in order; the first that fits counts. One of each kind fits everything. */
    rates: readonly Rate[];
    /** The life of a sold lot, 1 to 120 months. */
    lotMonths: number;
    /** Lowest first. */
    tiers: readonly TierRule[];
    /** Scales the thresholds of a partner at home in a growth country: a ratio, "1" or "1/2". */
    homeGrowthShare: string;
    /** How many months a credited tier is safe from review, 0 to 120. */
    holdMonths: number;
    /** In the order of the year. */
    reviews: readonly Review[];
}
/** An edition as the engine has it: what a calculator form and a table of editions show. */
export interface Edition extends EditionFile {
    units: readonly Unit[];
}
/** The amount of a currency that earns a rate once. */
export interface UnitPrice extends Noted {
    currency: Currency;
    amount: Money;
}
/** The amount of a currency that earns a rate once, and how such amounts are written. */
export interface Unit extends UnitPrice {
    /** How many decimals an amount of the currency may have: its minor unit is 10^-decimals. */
    decimals: number;
}
/** Where points are multiplied, and by what. */
export interface Growth {
    /** What points are multiplied by in growth markets: a ratio from 1 to 100, "2" or "3/2". */
    multiplier: string;
    /** The growth countries, sorted; all others are established markets. */
    countries: readonly Country[];
}
/** What a unit earns. */
export interface Rate extends Noted {
    kind: "sold" | "managed";
    /** The deal type that a sold rate is for; default any. */
    dealType?: DealType | undefined;
    /** The first day of sale of the lines it is for; default any. */
    firstSoldFrom?: Day | undefined;
    /** Above 0, at most 1,000. */
    pointsPerUnit: Points;
}
/** What a tier asks for. */
export interface TierRule extends Noted {
    tier: Tier;
    conditions: readonly Need[];
}
/** One condition of a tier. */
export interface Need extends Noted {
    measure: Measure;
    /** The least value that will do, in the unit of the measure; none for certified and invited. */
    need?: string | undefined;
    /** Whether the value must be greater than need, not just equal. */
    above?: boolean | undefined;
}
/** A yearly review of credited tiers. */
export interface Review extends Noted {
    /** A day of the year, MM-DD. */
    on: string;
    /** How many months count for it, 1 to 12. */
    windowMonths: number;
}
