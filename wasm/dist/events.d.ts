import { type Records } from "./records.js";
import type { Country, Currency, Day, DealType, Money, Points, Track } from "./units.js";
/** What happened. */
export type EventKind = "company" | "country_changed" | "line_sold" | "line_changed" | "line_cancelled" | "manager_added" | "manager_removed" | "adjustment";
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
