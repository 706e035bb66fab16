/**
 * The points engine of the partner program, in the browser and in node. It
 * computes what the server computes, to the same digit, without asking it.
 *
 * All money and points are decimal strings, never numbers: money with the
 * decimals of its currency ("75.00", yen "12000"), points as the shortest
 * exact decimal with up to six ("30", "3.333333"). Days are "YYYY-MM-DD".
 * Whatever is wrong with an argument is thrown as a {@link PointsError}.
 */

/** A decimal amount of a currency, such as "1000" or "1000.50". */
export type Money = string;
/** A decimal number of points, exact to a millionth, such as "53.333333". */
export type Points = string;
/** A civil day, YYYY-MM-DD, from 0001-01-01 to 9999-12-31. */
export type Day = string;
/** An ISO 4217 code, such as "EUR". */
export type Currency = string;
/** An ISO 3166-1 alpha-2 code, such as "DE". */
export type Country = string;

export type DealType = "sourced" | "assisted";
export type Track = "sourced" | "assisted" | "managed";
export type Tier = "untiered" | "silver" | "gold" | "platinum" | "diamond" | "elite";
export type PostingKind =
  | "new" | "increased" | "decreased" | "expired" | "churned" | "split" | "ended" | "repriced" | "adjustment";
export type EventKind =
  | "company" | "country_changed" | "line_sold" | "line_changed" | "line_cancelled"
  | "manager_added" | "manager_removed" | "adjustment";
export type FactKind =
  | "certified_through" | "median_tool_usage" | "invited" | "country"
  | "customer_dollar_retention" | "gross_revenue_retention";
/** Points for the first four; 1 and 0 for certified and invited; a number of tools; ratios such as 0.85. */
export type Measure =
  | "total" | "sold" | "sourced" | "managed" | "certified" | "invited" | "median_tool_usage"
  | "customer_dollar_retention" | "gross_revenue_retention";

/** A fault in what was asked: what is wrong, where, and how to mend it. */
export class PointsError extends Error {
  readonly name: "PointsError";
  /** INTERNAL: the engine stopped, and was started anew; the next call works. */
  readonly code: "INVALID" | "CONFLICT" | "OVERFLOW" | "INTERNAL";
  /** The argument or the field at fault, or "". */
  readonly field: string;
  /** The id of the event at fault, or "". */
  readonly event: string;
  /** The id of the second event, where one makes another invalid, or "". */
  readonly other: string;
}

/**
 * Loads the engine. The source is the address of points.wasm (default: beside
 * this file), a Response of it, its bytes, or the compiled module. A page needs
 * `script-src 'wasm-unsafe-eval'` where it has a Content-Security-Policy. All
 * functions of the engine are synchronous.
 */
export function load(
  source?: string | URL | Response | Promise<Response> | BufferSource | WebAssembly.Module,
): Promise<Engine>;

/** The rules that a question is asked under. */
export interface Rules {
  /** A program's name; default "points". See {@link Engine.programs}. */
  program?: string;
  /** The first day of an edition that is to be in force for all time (F33). */
  edition?: Day;
}

export interface EstimateInput extends Rules {
  /** The MRR sold, not negative, in the client's currency. */
  amount: Money;
  currency: Currency;
  /** The client's country; growth markets multiply. */
  country: Country;
  dealType: DealType;
  /** Whether the partner will also manage the client; default false. */
  manage?: boolean;
  /** How many other partners will manage it too, from 0; default 0. */
  otherPartners?: number;
  /** The day of the sale, of a line first sold that day. */
  on: Day;
}

export interface Estimate {
  total: Points;
  sold: Points;
  managed: Points;
}

export interface ConvertInput extends Rules {
  currency: Currency;
  country: Country;
  dealType: DealType;
  /** The day of the sale, of a line first sold that day. */
  on: Day;
}

/** What a calculator form and a table of editions show. */
export interface Edition {
  from: Day;
  /** The thresholds are not published but made up. */
  illustrative: boolean;
  units: Unit[];
  growth: Growth;
  /** Tried in order; the first that fits counts. "" fits all. */
  rates: { kind: "sold" | "managed"; dealType: DealType | ""; firstSoldFrom: Day | ""; pointsPerUnit: Points }[];
  /** The life of a sold lot, in months. */
  lotMonths: number;
  /** Lowest first. */
  tiers: { tier: Tier; conditions: { measure: Measure; need: string; above: boolean }[] }[];
  /** Scales the thresholds of a partner at home in a growth country: "1", "1/2". */
  homeGrowthShare: string;
  /** How many months a credited tier is safe from review. */
  holdMonths: number;
  reviews: { month: number; day: number; windowMonths: number }[];
}

/** The amount of a currency that earns a rate once. */
export interface Unit {
  currency: Currency;
  amount: Money;
  /** How many decimals an amount of the currency may have. */
  decimals: number;
}

export interface Growth {
  /** What points are multiplied by in growth markets, such as "2". */
  multiplier: string;
  /** The growth countries, sorted; all others are established markets. */
  countries: Country[];
}

/** An event of the interchange format, as `tierboard export events` writes it. */
export interface PointsEvent {
  id: string;
  company?: string;
  on?: Day;
  /** The order within the day; default by kind. */
  seq?: number;
  kind?: EventKind;
  country?: Country;
  line?: string;
  /** In the event's currency, or without one in that of the line. */
  mrr?: Money;
  currency?: Currency;
  seller?: string;
  deal_type?: DealType;
  partner?: string;
  track?: Track;
  points?: Points;
  until?: Day;
  reason?: string;
  /** The highest counts; default 0. */
  revision?: number;
  voided?: boolean;
}

/** A posting of the interchange format. */
export interface Posting {
  partner: string;
  /** Absent for an adjustment without a company. */
  company?: string;
  /** Absent for adjustments. */
  line?: string;
  track: Track;
  kind: PostingKind;
  /** The signed movement. */
  points: Points;
  on: Day;
  /** The id of the source event, or "edition/YYYY-MM-DD". */
  event: string;
}

/** A dated fact about a partner, in force until the next of its kind. */
export interface Fact {
  on: Day;
  fact: FactKind;
  /** A day, a decimal, a country, or tiers separated by commas. */
  value: string;
}

export interface Condition {
  measure: Measure;
  need: string;
  /** The value must be greater than need, not just equal. */
  above: boolean;
  /** Absent where the fact is unknown. */
  have?: string;
  missing: string;
  met: boolean;
}

export interface Standing {
  on: Day;
  /** The first day of the edition in force. */
  edition: Day;
  sourced: Points;
  assisted: Points;
  managed: Points;
  sold: Points;
  total: Points;
  /** The highest tier all of whose conditions hold. */
  performance: Tier;
  /** The edition's tiers, lowest first. */
  tiers: { tier: Tier; met: boolean; conditions: Condition[] }[];
}

export interface PartnerStanding extends Standing {
  partner: string;
  credited: Tier;
  /** The day since which it is credited; absent while it never changed. */
  since?: Day;
}

export interface CreditedChange {
  on: Day;
  credited: Tier;
  from: Tier;
  cause: "rise" | "review" | "certification";
}

export interface Engine {
  /** The names of the programs, sorted. */
  programs(): string[];
  /** A program's editions, oldest first. */
  editions(rules?: { program?: string }): Edition[];
  /** The currencies that the edition in force on a day prices. */
  currencies(input: Rules & { on: Day }): Unit[];
  /** The growth markets of the edition in force on a day. */
  growth(input: Rules & { on: Day }): Growth;

  /** What a sale would earn (F26). */
  estimate(input: EstimateInput): Estimate;
  /** What a sold and a managed value (default "0") earn; managed points are not split (F27). */
  convertToPoints(input: ConvertInput & { soldValue?: Money; managedValue?: Money }): Estimate;
  /** What earns sold and managed points (default "0"), rounded half to even to the minor unit (F27). */
  convertToCurrency(input: ConvertInput & { soldPoints?: Points; managedPoints?: Points }): { sold: Money; managed: Money };

  /**
   * All postings of a stream of events, past and future: by company, day and
   * cause. The events may be of several companies and in any order; as text
   * they are NDJSON. At most 64 MiB at once.
   */
  replay(input: Rules & { events: Iterable<PointsEvent> | string }): Posting[];
  /** Where a partner with a balance and facts stands on a day. */
  standing(
    input: Rules & { on: Day; balance: { sourced?: Points; assisted?: Points; managed?: Points }; facts?: Fact[] },
  ): Standing;
  /** Replays events and tells where each partner stands on a day, by name. */
  standings(
    input: Rules & { on: Day; events: Iterable<PointsEvent> | string; facts?: (Fact & { partner: string })[] },
  ): PartnerStanding[];
  /**
   * Folds a partner's performance tiers into credited ones, up to and with a
   * day. The performance changes are in order of their days, untiered before
   * the first; `certified` lists from which day a certification was known to be
   * valid through which.
   */
  credited(
    input: Rules & {
      until: Day;
      performance?: { on: Day; tier: Tier }[];
      certified?: { on: Day; through: Day }[];
    },
  ): CreditedChange[];
}
