import { type Calculator } from "./calculations.js";
import { type Book } from "./book.js";
import { type Events } from "./events.js";
import { type Forecast, type ForecastInput } from "./forecast.js";
import { type Records } from "./records.js";
import { type Posting } from "./postings.js";
import { type CreditedChange, type Fact, type PartnerStanding, type Standing } from "./standing.js";
import type { Day, Points, Rules, Tier } from "./units.js";
/** What replay takes: the events of any number of partners. */
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
    /** Facts of one partner. */
    facts?: Records<Fact> | undefined;
}
/** What standings takes. */
export interface StandingsInput extends ReplayInput {
    on: Day;
    facts?: Records<Fact & {
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
    /** What is known ahead of a partner's tier (F31). */
    forecast(input: ForecastInput): Forecast;
    /** Reads a partner's book, to ask it any number of times what would be (F30). */
    book(input: ForecastInput): Book;
    /** Folds a partner's performance tiers into credited ones, up to and with a day. */
    credited(input: CreditedInput): CreditedChange[];
}
