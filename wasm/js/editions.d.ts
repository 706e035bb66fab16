/**
 * The editions of programs as data: what an edition means is section 2 of
 * docs/rules.md, how a file says it points/editions. Every object may have a
 * `note` and a `source`, which are not read.
 */

/** Programs by name, each with its editions from the oldest to the newest. */
export type Editions = Readonly<Record<string, readonly EditionFile[]>>;

/** The rules in force from a day until the next edition begins. */
export interface EditionFile {
  note?: string;
  source?: string;
  /** The first day in force, YYYY-MM-DD. The first edition applies to all earlier days too. */
  readonly from: string;
  /** Whether thresholds are made up. */
  readonly illustrative: boolean;
  /** The decimal amount of each currency that earns a rate once; USD is "100.00". */
  readonly units: readonly { readonly currency: string; readonly amount: string; note?: string; source?: string }[];
  /** The multiplier ("2", "3/2"; 1 to 100) of the growth countries, ISO 3166-1 codes in order. */
  readonly growth: { readonly multiplier: string; readonly countries: readonly string[]; note?: string; source?: string };
  /** The first row that fits counts. Points, above 0 and at most 1,000, are decimals. */
  readonly rates: readonly {
    readonly kind: "sold" | "managed";
    readonly dealType?: "sourced" | "assisted";
    readonly firstSoldFrom?: string;
    readonly pointsPerUnit: string;
    note?: string;
    source?: string;
  }[];
  /** Life of a sold lot, 1 to 120 months. */
  readonly lotMonths: number;
  /** The lowest tier first. */
  readonly tiers: readonly {
    readonly tier: "silver" | "gold" | "platinum" | "diamond" | "elite";
    readonly conditions: readonly {
      readonly measure: string;
      /** The least value that will do (one to exceed where `above` is set), a decimal. */
      readonly need?: string;
      readonly above?: boolean;
      note?: string;
      source?: string;
    }[];
    note?: string;
    source?: string;
  }[];
  /** The share of point thresholds that partners at home in a growth country need: "1", "1/2". */
  readonly homeGrowthShare: string;
  /** Months a credited tier is safe from review, 0 to 120. */
  readonly holdMonths: number;
  /** Yearly days (MM-DD) of review and the months, 1 to 12, that count for each. */
  readonly reviews: readonly { readonly on: string; readonly windowMonths: number; note?: string; source?: string }[];
}

/** The editions that ship. */
export declare const editions: Editions;
