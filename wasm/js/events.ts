import { escaped, gather } from "./codec.js";
import { invalid } from "./error.js";
import { each, flag, given, number, property, shown, text } from "./input.js";
import type { Country, Currency, Day, DealType, Money, Points, Track } from "./units.js";

/** What happened. */
export type EventKind =
  | "company" | "country_changed" | "line_sold" | "line_changed" | "line_cancelled"
  | "manager_added" | "manager_removed" | "adjustment";

/** An event of the interchange format, as `tierboard export events` writes it. */
export interface PointsEvent {
  /** Its key; revisions of an event share it. */
  id: string;
  company?: string | undefined;
  on?: Day | undefined;
  /** The order within the day, 0 to 2,147,483,647; default by kind. */
  seq?: number | undefined;
  kind?: EventKind | undefined;
  country?: Country | undefined;
  line?: string | undefined;
  /** A month's revenue, not negative, in the event's currency, or without one in that of the line. */
  mrr?: Money | undefined;
  currency?: Currency | undefined;
  seller?: string | undefined;
  deal_type?: DealType | undefined;
  partner?: string | undefined;
  track?: Track | undefined;
  /** An adjustment's signed movement. */
  points?: Points | undefined;
  /** The day on which an adjustment's points expire; default never. */
  until?: Day | undefined;
  reason?: string | undefined;
  /** The highest counts, 0 to 2,147,483,647; default 0. */
  revision?: number | undefined;
  /** Whether the event is taken back; default false. */
  voided?: boolean | undefined;
}

/**
 * A stream of events, of several companies and in any order: objects, NDJSON,
 * or pages of NDJSON. At most 64 MiB.
 */
export type Events = string | Iterable<PointsEvent | string>;

// The fields of an event in the order in which the engine reads them.
const fields = Object.entries({
  id: text, company: text, on: text, seq: number, kind: text, country: text, line: text, mrr: text, currency: text,
  seller: text, deal_type: text, partner: text, track: text, points: text, until: text, reason: text,
  revision: number, voided: flag,
});
const names = new Set(fields.map(([name]) => name));

/**
 * The lines of events in a request.
 * @internal
 */
export function eventLines(events: unknown): string[] {
  const { lines, add } = gather("events");
  let page = 0;
  const visit = (event: unknown): void => add(eventLine(event, lines.length + 1));
  if (typeof events === "string") parseLines(events, "line", visit);
  else {
    each(events, "events", (item) => {
      if (typeof item === "string") parseLines(item, `page ${++page}, line`, visit);
      else visit(item);
    });
  }
  return lines;
}

function eventLine(value: unknown, position: number): string {
  if (typeof value !== "object") throw invalid("events", `event ${position} is not an object: ${shown(value)}`);
  const event = given(value, "events");
  const id = property(event, "id");
  const key = typeof id === "string" ? id : "";
  for (const name in event) {
    if (!names.has(name)) {
      throw invalid(name, `an event has no such field: use ${[...names].join(", ")}`, key);
    }
  }
  let line = "";
  for (const [name, write] of fields) {
    line += `${escaped(write(property(event, name, name, key), name, key))}\t`;
  }
  return line;
}

function parseLines(ndjson: string, where: string, visit: (event: unknown) => void): void {
  for (let from = 0, number = 1; from < ndjson.length; number++) {
    const end = ndjson.indexOf("\n", from);
    const json = ndjson.slice(from, end < 0 ? undefined : end).trim();
    from = end < 0 ? ndjson.length : end + 1;
    if (json === "") continue;
    let event: unknown;
    try {
      event = JSON.parse(json);
    } catch (fault) {
      throw invalid("events", `${where} ${number} is not JSON: ${(fault as Error).message}`, "", fault);
    }
    visit(event);
  }
}
