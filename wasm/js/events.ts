import { escaped } from "./codec.js";
import { invalid } from "./error.js";
import { flag, number, property, text, type Given } from "./input.js";
import { recordLines, type Records } from "./records.js";
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

/** A stream of events, of several companies and in any order. */
export type Events = Records<PointsEvent>;

// The fields of an event in the order in which the engine reads them.
const fields = Object.entries({
  id: text, company: text, on: text, seq: number, kind: text, country: text, line: text, mrr: text, currency: text,
  seller: text, deal_type: text, partner: text, track: text, points: text, until: text, reason: text,
  revision: number, voided: flag,
});
const places = new Map(fields.map(([name], place) => [name, place]));
const blank = fields.map(() => "");

/**
 * The lines of events in a request.
 * @internal
 */
export function eventLines(events: unknown): string[] {
  if (events === undefined || events === null) throw invalid("events", "the events are missing: a list of objects, or NDJSON");
  return recordLines(events, "events", eventLine);
}

// A page reads tens of thousands of events: only the fields that are there cost.
function eventLine(event: Given): string {
  const line = blank.slice();
  for (const name in event) {
    const place = places.get(name);
    if (place === undefined) {
      throw invalid(name, `an event has no such field: use ${[...places.keys()].join(", ")}`, keyOf(event));
    }
    const write = fields[place]![1];
    try {
      line[place] = escaped(write(event[name], name));
    } catch {
      // Once more, to say of which event.
      const key = keyOf(event);
      line[place] = escaped(write(property(event, name, name, key), name, key));
    }
  }
  return line.join("\t");
}

function keyOf(event: Given): string {
  const id = property(event, "id");
  return typeof id === "string" ? id : "";
}
