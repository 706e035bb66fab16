import { type Calculator } from "./calculations.js";
import { type Events } from "./events.js";
import { type Posting } from "./postings.js";
import { type CreditedChange, type Fact, type PartnerStanding, type Standing } from "./standing.js";
import type { Day, Points, Rules, Tier } from "./units.js";
/** What replay takes. */
export interface ReplayInput extends Rules {
    events: Events;
}
/** What standing takes. */
export interface StandingInput extends Rules {
    on: Day;
    /** The points on that day; each default "0". */
    balance: {
        sourced?: Points | undefined;
        assisted?: Points | undefined;
        managed?: Points | undefined;
    };
    facts?: Iterable<Fact> | undefined;
}
/** What standings takes. */
export interface StandingsInput extends ReplayInput {
    on: Day;
    facts?: Iterable<Fact & {
        partner: string;
    }> | undefined;
}
/** What credited takes. */
export interface CreditedInput extends Rules {
    /** The last day that counts. */
    until: Day;
    /** The changes of the performance tier in order of their days, one a day; untiered before the first. */
    performance?: Iterable<{
        on: Day;
        tier: Tier;
    }> | undefined;
    /** From which day a certification was known to be valid through which. */
    certified?: Iterable<{
        on: Day;
        through: Day;
    }> | undefined;
}
/** The whole engine. All functions are synchronous and throw a {@link PointsError}. */
export interface Engine extends Calculator {
    /** All postings of a stream of events, past and future: by company, day and cause. */
    replay(input: ReplayInput): Posting[];
    /** Where a partner with a balance and facts stands on a day. */
    standing(input: StandingInput): Standing;
    /** Replays events and tells where each partner stands on a day, by name. */
    standings(input: StandingsInput): PartnerStanding[];
    /** Folds a partner's performance tiers into credited ones, up to and with a day. */
    credited(input: CreditedInput): CreditedChange[];
}
