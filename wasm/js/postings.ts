import type { Fields } from "./codec.js";
import type { Country, Currency, Day, Money, Points, Track } from "./units.js";

/** Why points moved. */
export type PostingKind =
  | "new" | "increased" | "decreased" | "expired" | "churned" | "split" | "ended" | "repriced" | "adjustment";

/** The rule that moved them (docs/rules.md, sections 3 to 5). */
export type PostingRule =
  | "lot_made" | "lot_eaten" | "lot_expired" | "lot_closed" | "managed" | "adjustment" | "adjustment_ended";

/** A movement of a partner's points. */
export interface Posting {
  partner: string;
  /** Absent for an adjustment without a company. */
  company?: string;
  /** Absent for adjustments. */
  line?: string;
  track: Track;
  kind: PostingKind;
  /** The signed movement: `explanation.after` - `explanation.before`. */
  points: Points;
  /** From this day on balances include the movement. */
  on: Day;
  /** The id of the source event, or "edition/YYYY-MM-DD". */
  event: string;
  /** What the movement was computed from (F29). */
  explanation: Explanation;
}

/**
 * The arithmetic of a movement: `after` = round(`amount` / `unit` x `rate` x
 * `multiplier` / `divisor`), half to even to a millionth of a point. Rules that
 * end a balance leave it zero. What does not enter is absent.
 */
export interface Explanation {
  rule: PostingRule;
  /** The first day of the edition that priced it; absent for adjustments. */
  edition?: Day;
  /** The MRR that counts after the movement: what is left of the lot, or the line's. */
  amount?: Money;
  /** That of amount and unit. */
  currency?: Currency;
  /** The amount that earns the rate once. */
  unit?: Money;
  /** Points per unit. */
  rate?: Points;
  /** The market's: a ratio, "1" in established markets. */
  multiplier?: string;
  /** The number of managers that share managed points; 1 for lots. */
  divisor?: number;
  /** The company's country, which decided the market. */
  country?: Country;
  /** The line's first day of sale, which decided the rate. */
  firstSoldOn?: Day;
  /** The sold lot that moved; absent for managed points and adjustments. */
  lot?: Lot;
  /** The rounded balance before the movement. */
  before: Points;
  /** The rounded balance after it. */
  after: Points;
  /** The reason of an adjustment. */
  reason?: string;
}

/** What one sale or increase earns, while it lives. */
export interface Lot {
  /** The id of the event that made it. */
  event: string;
  madeOn: Day;
  /** From this day on it counts no more. */
  expiresOn: Day;
}

/**
 * Reads a line that the request "replay" answers.
 * @internal
 */
export function readPosting([
  partner, company, line, track, kind, points, on, event, rule, edition, amount, currency, unit, rate, multiplier, divisor,
  country, firstSoldOn, lot, madeOn, expiresOn, before, after, reason,
]: Fields): Posting {
  const explanation: Explanation = { rule: rule as PostingRule, before, after };
  if (edition) explanation.edition = edition;
  if (currency) {
    explanation.amount = amount;
    explanation.currency = currency;
    explanation.unit = unit;
    explanation.rate = rate;
    explanation.multiplier = multiplier;
    explanation.divisor = Number(divisor);
  }
  if (country) explanation.country = country;
  if (firstSoldOn) explanation.firstSoldOn = firstSoldOn;
  if (lot) explanation.lot = { event: lot, madeOn, expiresOn };
  if (reason) explanation.reason = reason;

  const posting: Posting = { partner, track: track as Track, kind: kind as PostingKind, points, on, event, explanation };
  if (company) posting.company = company;
  if (line) posting.line = line;
  return posting;
}
