import { line, readEach, type Fields } from "./codec.js";
import { property, text, type Given } from "./input.js";
import type { Country, Day, Measure, Points, Tier } from "./units.js";

/** What a fact is about. */
export type FactKind =
  | "certified_through" | "median_tool_usage" | "invited" | "country"
  | "customer_dollar_retention" | "gross_revenue_retention";

/** A dated fact about a partner, in force until the next of its kind. */
export interface Fact {
  on: Day;
  fact: FactKind;
  /**
   * By kind: certified_through the last {@link Day}; median_tool_usage a number
   * of tools; invited the tiers, separated by commas; country a {@link Country};
   * the retentions a ratio such as "0.85".
   */
  value: Day | Country | string;
}

/** A condition of a tier and how it stands. */
export interface Condition {
  measure: Measure;
  /** In the unit of the measure, as have and missing. */
  need: string;
  /** Whether the value must be greater than need, not just equal. */
  above: boolean;
  /** Absent where the fact is unknown. */
  have?: string;
  missing: string;
  met: boolean;
}

/** Where a partner stands on a day. */
export interface Standing {
  on: Day;
  /** The first day of the edition in force. */
  edition: Day;
  sourced: Points;
  assisted: Points;
  managed: Points;
  /** What counts of sourced and assisted. */
  sold: Points;
  total: Points;
  /** The highest tier all of whose conditions hold. */
  performance: Tier;
  /** The edition's tiers, lowest first. */
  tiers: { tier: Tier; met: boolean; conditions: Condition[] }[];
}

/** Where a partner stands on a day, with the tier that it holds. */
export interface PartnerStanding extends Standing {
  partner: string;
  credited: Tier;
  /** The day since which it is credited; absent while it never changed. */
  since?: Day;
}

/** A change of the tier that a partner holds. */
export interface CreditedChange {
  on: Day;
  credited: Tier;
  from: Tier;
  cause: "rise" | "review" | "certification";
}

/**
 * The line of a fact in a request; place names it in errors.
 * @internal
 */
export function factLine(fact: Given, partner: unknown): string {
  return line(text(partner, "partner"), ...["on", "fact", "value"].map((name) => text(property(fact, name), name)));
}

/**
 * Reads what the requests "standing" and "standings" answer.
 * @internal
 */
export function readStandings(lines: Fields[]): PartnerStanding[] {
  const standings: PartnerStanding[] = [];
  let standing: PartnerStanding;
  let tier: Standing["tiers"][number];
  readEach(lines, {
    standing([partner, on, edition, sourced, assisted, managed, sold, total, performance]) {
      standing = {
        partner, on, edition, sourced, assisted, managed, sold, total, performance: performance as Tier, tiers: [],
        credited: "untiered",
      };
      standings.push(standing);
    },
    tier([name, met]) {
      tier = { tier: name as Tier, met: met === "1", conditions: [] };
      standing.tiers.push(tier);
    },
    condition([measure, above, need, known, have, missing, met]) {
      const condition: Condition = { measure: measure as Measure, above: above === "1", need, missing, met: met === "1" };
      if (known === "1") condition.have = have;
      tier.conditions.push(condition);
    },
    credited([name, since]) {
      standing.credited = name as Tier;
      if (since !== "") standing.since = since;
    },
  });
  return standings;
}
