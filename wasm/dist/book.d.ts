import { type Change } from "./changes.js";
import { type Forecast, type PointsBalance } from "./forecast.js";
import type { PartnerStanding } from "./standing.js";
import type { Day, Rules, Tier } from "./units.js";
/**
 * A partner's book, read once and kept in memory of its own (F30). Its answers
 * are objects of the caller's; no change outlives the question it is part of.
 */
export interface Book {
    /** What is known ahead of the partner's tier without changes. */
    forecast(): Forecast;
    /** What would be under changes, or under other rules than the book's own. */
    whatIf(input: WhatIfInput): WhatIf;
    /** Gives the memory back at once, instead of when the book is collected; what is asked afterwards is INVALID. */
    close(): void;
}
/** What is thought of: changes in any order, a program or an edition in place of the book's own. */
export interface WhatIfInput extends Rules {
    changes?: Iterable<Change> | undefined;
}
/** What would be. */
export interface WhatIf {
    /** Where the partner would stand on the book's day. */
    today: PartnerStanding;
    /** What would be ahead. */
    forecast: Forecast;
    /** What is added to the book as it is, for each month of the forecast; the first is today's. */
    difference: Difference[];
}
/** What changes add to a month, or take from it. */
export interface Difference {
    /** The month's first day. */
    month: Day;
    /** The day that the figures are for. */
    on: Day;
    /** Signed movements. */
    points: PointsBalance;
    performanceTier: {
        before: Tier;
        after: Tier;
    };
    creditedTier: {
        before: Tier;
        after: Tier;
    };
}
