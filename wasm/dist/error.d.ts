/**
 * What kind of fault it is, as the API says in extensions.reason: INVALID
 * cannot be used as it is,
 * CONFLICT contradicts other input, OVERFLOW gives more than can be computed
 * exactly. INTERNAL is a fault of the engine, which was started anew: the next
 * call works.
 */
export type ErrorCode = "INVALID" | "CONFLICT" | "OVERFLOW" | "INTERNAL";
/** A fault in what was asked: what is wrong, where, and how to mend it. */
export declare class PointsError extends Error {
    readonly code: ErrorCode;
    /** The argument or the field at fault, or "". */
    readonly field: string;
    /** The id of the event at fault, or "". */
    readonly event: string;
    /** The id of the second event, where one makes another invalid, or "". */
    readonly other: string;
    readonly name = "PointsError";
    constructor(code: ErrorCode, message: string, 
    /** The argument or the field at fault, or "". */
    field?: string, 
    /** The id of the event at fault, or "". */
    event?: string, 
    /** The id of the second event, where one makes another invalid, or "". */
    other?: string, options?: ErrorOptions);
}
