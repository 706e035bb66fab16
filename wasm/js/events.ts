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

// The fields of an event in the order in which the engine reads them, and tells
// of several faults the first.
const fields = Object.entries({
  id: text, voided: flag, revision: number, company: text, on: text, kind: text, seq: number, country: text, line: text,
  currency: text, seller: text, deal_type: text, partner: text, track: text, points: text, until: text, reason: text, mrr: text,
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
  try {
    const line = blank.slice();
    for (const name in event) {
      const place = places.get(name)!;
      line[place] = escaped(fields[place]![1](event[name], name));
    }
    return line.join("\t");
  } catch {
    return carefully(event);
  }
}

// carefully is eventLine once more, to say of which event a fault is: the first
// one, in whatever order the event has its fields. Fields that are none come
// before all.
function carefully(event: Given): string {
  const id = property(event, "id");
  const key = typeof id === "string" ? id : "";
  const names = new Set<string>();
  for (const name in event) {
    if (!places.has(name)) throw invalid(name, `an event has no such field: use ${[...places.keys()].join(", ")}`, key);
    names.add(name);
  }
  return fields.map(([name, write]) => (names.has(name) ? escaped(write(property(event, name, name, key), name, key)) : "")).join("\t");
}
