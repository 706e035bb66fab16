import { calculator, rulesOf, texts, type Calculator, type CalculatorExports } from "./calculations.js";
import { book, type Book } from "./book.js";
import { line } from "./codec.js";
import type { Programs } from "./edition-lines.js";
import { eventLines, type Events } from "./events.js";
import { forecastLines, readForecast, type Forecast, type ForecastInput } from "./forecast.js";
import { given, list, property, text } from "./input.js";
import type { Instance } from "./instance.js";
import { recordLines, type Records } from "./records.js";
import { readPosting, type Posting } from "./postings.js";
import { factLine, readStandings, type CreditedChange, type Fact, type PartnerStanding, type Standing } from "./standing.js";
import type { Day, Points, Rules, Tier } from "./units.js";

/** What replay takes: the events of any number of partners. */
export interface ReplayInput extends Rules {
  events: Events;
}

/** What standing takes. */
export interface StandingInput extends Rules {
  on: Day;
  /** The points on that day; each default "0". */
  balance: { sourced?: Points | undefined; assisted?: Points | undefined; managed?: Points | undefined };
  /** Facts of one partner. */
  facts?: Records<Fact> | undefined;
}

/** What standings takes. */
export interface StandingsInput extends ReplayInput {
  on: Day;
  facts?: Records<Fact & { partner: string }> | undefined;
}

/** What credited takes. */
export interface CreditedInput extends Rules {
  /** The last day that counts. */
  until: Day;
  /** The changes of the performance tier in order of their days, one a day; untiered before the first. */
  performance?: Iterable<{ on: Day; tier: Tier }> | undefined;
  /** From which day a certification was known to be valid through which. */
  certified?: Iterable<{ on: Day; through: Day }> | undefined;
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

/**
 * Gives an instance the functions of the engine.
 * @internal
 */
export function engine(instance: Instance<CalculatorExports>, programs: Programs): Engine {
  return Object.freeze({
    ...calculator(instance, programs),

    replay(value) {
      const input = given(value, "input");
      return instance.ask([line("replay", ...rulesOf(input)), ...eventLines(property(input, "events"))], readPosting);
    },

    standing(value) {
      const input = given(value, "input");
      const balance = given(property(input, "balance"), "balance");
      const held = ["sourced", "assisted", "managed"].map((track) => {
        const field = `balance.${track}`;
        return text(property(balance, track, field), field);
      });
      const [answer] = readStandings(instance.ask([
        line("standing", ...rulesOf(input), ...texts(input, "on"), ...held),
        ...recordLines(property(input, "facts"), "facts", (fact) => factLine(fact, "")),
      ])) as [PartnerStanding];
      const { partner, credited, ...standing } = answer;
      return standing;
    },

    standings(value) {
      const input = given(value, "input");
      const facts = recordLines(property(input, "facts"), "facts", (fact) => factLine(fact, property(fact, "partner")));
      return readStandings(instance.ask([
        line("standings", ...rulesOf(input), ...texts(input, "on"), String(facts.length)),
        ...facts,
        ...eventLines(property(input, "events")),
      ]));
    },

    forecast: (value) => readForecast(instance.ask(forecastLines("forecast", given(value, "input")))),

    book: (value) => book(instance, given(value, "input")),

    credited(value) {
      const input = given(value, "input");
      return instance.ask([
        line("credited", ...rulesOf(input), ...texts(input, "until")),
        ...list(property(input, "certified"), "certified", (item) => line("certified", ...texts(item, "on", "through"))),
        ...list(property(input, "performance"), "performance", (item) => line("performance", ...texts(item, "on", "tier"))),
      ]).map(([on, tier, from, cause]) =>
        ({ on, credited: tier as Tier, from: from as Tier, cause: cause as CreditedChange["cause"] }));
    },
  } satisfies Engine);
}
