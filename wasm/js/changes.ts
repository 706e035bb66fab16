import { line } from "./codec.js";
import { invalid } from "./error.js";
import { flag, property, text, type Given } from "./input.js";
import type { Country, Currency, Day, DealType, Money } from "./units.js";

/**
 * Something that did not happen, or not yet: an act on a client, by its company
 * in the events, on any day, also a past one. It comes after all that is
 * recorded for its day, and after the changes of that day that stand before it
 * in the list; from the next day on it takes the place of what is recorded of
 * the same thing (docs/rules.md, section 11).
 */
export type Change = ClientChurns | LineRenews | DealCloses | ManagerChanges;

/** A client leaves: all its open lines are cancelled. */
export interface ClientChurns {
  kind: "client_churns";
  company: string;
  on: Day;
}

/** An open line goes on at another MRR. */
export interface LineRenews {
  kind: "line_renews";
  company: string;
  line: string;
  /** What the line brings a month from then on, not negative; "0": it is lost. */
  mrr: Money;
  /** Default that of the line. */
  currency?: Currency | undefined;
  on: Day;
}

/** The book's partner sells a line, or more of it, to a client or to a new company. */
export interface DealCloses {
  kind: "deal_closes";
  company: string;
  line: string;
  /** What is sold, a month, above zero, in the currency. */
  mrr: Money;
  currency: Currency;
  on: Day;
  /** Default that of the line's first sale, "assisted" where it is new. */
  dealType?: DealType | undefined;
  /** That of a new company, and only then. */
  country?: Country | undefined;
  /** Whether the partner manages the client from then on; default false. */
  manage?: boolean | undefined;
}

/** A partner begins or ceases to manage a client. */
export interface ManagerChanges {
  kind: "manager_added" | "manager_removed";
  company: string;
  on: Day;
  /** Which partner; default the book's. */
  partner?: string | undefined;
}

// The fields of a change in the order in which the engine reads them.
const fields = Object.entries({
  kind: text, company: text, on: text, line: text, mrr: text, currency: text, dealType: text, country: text, partner: text,
  manage: flag,
});
const names = new Set(fields.map(([name]) => name));

/**
 * The line of a change in a request.
 * @internal
 */
export function changeLine(change: Given, i: number): string {
  const at = `changes[${i}].`;
  for (const name in change) {
    if (!names.has(name)) throw invalid(at + name, `a change has no such field: use ${[...names].join(", ")}`);
  }
  return line(...fields.map(([name, write]) => write(property(change, name, at + name), at + name)));
}
