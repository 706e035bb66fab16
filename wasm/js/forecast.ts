import { line, readEach, type Fields } from "./codec.js";
import { rulesOf, texts } from "./calculations.js";
import { eventLines, type Events } from "./events.js";
import { property, text, type Given } from "./input.js";
import { recordLines, type Records } from "./records.js";
import {
  factLine, readCredited, readStanding, tierReaders, type CreditedChange, type Fact, type PartnerStanding, type TierResult,
} from "./standing.js";
import type { Day, Points, Rules, Tier } from "./units.js";

/** What is known of a partner, and the day to look ahead from. */
export interface ForecastInput extends Rules {
  /** The partner's name in the events. */
  partner: string;
  /** The day that parts what is from what is ahead. */
  on: Day;
  /** The last day of the forecast, 120 months ahead at most; default the end of the twelfth month after that of on. */
  until?: Day | undefined;
  /** All events of the partner's clients, as the partner may see them, and its adjustments. */
  events: Events;
  /** Facts, future ones too; those of other partners do not matter. */
  facts?: Records<Fact & { partner: string }> | undefined;
  /** Official snapshots in order of days, one a day: tiers go on from the last; default none. */
  snapshots?: Records<Snapshot> | undefined;
}

/** An official standing of the partner, which later events do not change. */
export interface Snapshot {
  on: Day;
  performance: Tier;
  credited: Tier;
  /** The day since which it is credited; absent while it never changed. */
  since?: Day | undefined;
}

/** What is known ahead of a partner's tier (F31). It knows of no sale that is yet to come. */
export interface Forecast {
  /** The day that parts what is from what is ahead. */
  asOf: Day;
  /** The last day of the forecast. */
  until: Day;
  /** Where the partner stands on the day. */
  standing: PartnerStanding;
  /** The month of the day, with the day's figures, and each month after it, with those of its last day. */
  months: ForecastMonth[];
  /** How the tiers are going to change, in order of days. */
  changes: ForecastChange[];
  /** What the first review after the day is going to do; absent where the program has no more of them. */
  review?: ReviewPrediction;
}

/** The points of a day, or movements of them. */
export interface PointsBalance {
  /** Of partner-sourced deals. */
  sourced: Points;
  /** Of assisted deals. */
  assisted: Points;
  /** sourced + assisted. */
  sold: Points;
  managed: Points;
  /** sold + managed. */
  total: Points;
}

/** A month of a forecast. */
export interface ForecastMonth {
  /** The month's first day. */
  month: Day;
  /** The day that the figures are for. */
  on: Day;
  points: PointsBalance;
  /** The highest tier all of whose conditions hold on that day. */
  performanceTier: Tier;
  /** The tier that the partner will hold at the end of that day. */
  creditedTier: Tier;
}

/** A change of a tier that is known ahead. */
export interface ForecastChange {
  /** The first day of the new tier. */
  on: Day;
  /** Which tier changes. */
  kind: "performance" | "credited";
  from: Tier;
  to: Tier;
  /** Why the credited tier changes; absent for the performance tier. */
  cause?: CreditedChange["cause"];
}

/** What the next review is going to do with the credited tier, by what is known. */
export interface ReviewPrediction {
  on: Day;
  /** Whether the tier was reached too late to be reviewed: then nothing happens. */
  held: boolean;
  /** The first day on which the tier may fall; absent where there is none to lose. */
  heldUntil?: Day;
  /** The days that count, oldest first, with the performance tier on each, and whether it is still ahead. */
  window: { on: Day; tier: Tier; predicted: boolean }[];
  /** The highest tier met on any day of the window. */
  bestInWindow: Tier;
  /** Whether the certification is going to be valid on the day; absent where unknown. */
  certified?: boolean;
  /** The credited tier that is reviewed, after that day's rise. */
  creditedBefore: Tier;
  /** The credited tier after the review. */
  creditedAfter: Tier;
  /** Why it falls; absent where it stays. */
  cause?: CreditedChange["cause"];
  /** The points on the day of the review. */
  points: PointsBalance;
  /** How the reviewed tier's conditions are going to stand: what is missing would keep it. Absent without a tier. */
  toKeep?: TierResult;
  /** How the conditions of the tier above it are going to stand. Absent at the top. */
  next?: TierResult;
}

/**
 * The request that asks for a forecast, or keeps a book.
 * @internal
 */
export function forecastLines(command: "forecast" | "book", input: Given): string[] {
  const facts = recordLines(property(input, "facts"), "facts", (fact, i) =>
    factLine(fact, property(fact, "partner", `facts[${i}].partner`), `facts[${i}].`));
  const snapshots = recordLines(property(input, "snapshots"), "snapshots", snapshotLine);
  return [
    line(command, ...rulesOf(input), ...texts(input, "partner", "on", "until"), String(facts.length), String(snapshots.length)),
    ...facts, ...snapshots, ...eventLines(property(input, "events")),
  ];
}

function snapshotLine(snapshot: Given, i: number): string {
  return line(...["on", "performance", "credited", "since"].map((name) => {
    const field = `snapshots[${i}].${name}`;
    return text(property(snapshot, name, field), field);
  }));
}

/**
 * Reads what the requests "forecast" and "book" answer; more are the readers of
 * further lines.
 * @internal
 */
export function readForecast(lines: Fields[], more: Record<string, (fields: Fields) => void> = {}): Forecast {
  const forecast = { months: [], changes: [] } as Partial<Forecast> as Forecast;
  let tiers: TierResult[] = [];
  const { tier, condition } = tierReaders((result) => tiers.push(result));
  const single = (name: "toKeep" | "next") => (fields: Fields) => {
    tier(fields);
    forecast.review![name] = tiers.at(-1)!;
  };
  readEach(lines, {
    standing(fields) {
      forecast.standing = readStanding(fields);
      tiers = forecast.standing.tiers;
      forecast.asOf = forecast.standing.on;
    },
    tier, condition,
    credited: (fields) => readCredited(forecast.standing, fields),
    month([month, on, ...rest]) {
      const [performanceTier, creditedTier] = rest.slice(5) as Tier[] as [Tier, Tier];
      forecast.months.push({ month, on, points: readBalance(rest), performanceTier, creditedTier });
    },
    until([day]) {
      forecast.until = day;
    },
    change: ([on, kind, from, to, cause]) => forecast.changes.push({
      on, kind: kind as ForecastChange["kind"], from: from as Tier, to: to as Tier,
      ...(cause && { cause: cause as CreditedChange["cause"] }),
    }),
    review([on, held, heldUntil, bestInWindow, certified, before, after, cause, ...rest]) {
      tiers = [];
      forecast.review = {
        on, held: held === "1", ...(heldUntil && { heldUntil }), window: [], bestInWindow: bestInWindow as Tier,
        ...(certified && { certified: certified === "1" }), creditedBefore: before as Tier, creditedAfter: after as Tier,
        ...(cause && { cause: cause as CreditedChange["cause"] }), points: readBalance(rest),
      };
    },
    window: ([on, met, predicted]) => forecast.review!.window.push({ on, tier: met as Tier, predicted: predicted === "1" }),
    keep: single("toKeep"),
    next: single("next"),
    ...more,
  });
  return forecast;
}

/**
 * Reads sourced, assisted, managed, sold and total.
 * @internal
 */
export function readBalance(fields: string[]): PointsBalance {
  const [sourced, assisted, managed, sold, total] = fields as Fields;
  return { sourced, assisted, sold, managed, total };
}
