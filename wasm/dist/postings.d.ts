import type { Day, Points, Track } from "./units.js";
/** Why points moved. */
export type PostingKind = "new" | "increased" | "decreased" | "expired" | "churned" | "split" | "ended" | "repriced" | "adjustment";
/** A posting of the interchange format: a movement of a partner's points. */
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
