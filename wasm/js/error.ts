/**
 * What kind of fault it is, as the API says in extensions.reason: INVALID
 * cannot be used as it is,
 * CONFLICT contradicts other input, OVERFLOW gives more than can be computed
 * exactly. INTERNAL is a fault of the engine, which was started anew: the next
 * call works.
 */
export type ErrorCode = "INVALID" | "CONFLICT" | "OVERFLOW" | "INTERNAL";

/** A fault in what was asked: what is wrong, where, and how to mend it. */
export class PointsError extends Error {
  override readonly name = "PointsError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** The argument or the field at fault, or "". */
    readonly field: string = "",
    /** The id of the event at fault, or "". */
    readonly event: string = "",
    /** The id of the second event, where one makes another invalid, or "". */
    readonly other: string = "",
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** @internal */
export function invalid(field: string, message: string, event = "", cause?: unknown): PointsError {
  return new PointsError("INVALID", message, field, event, "", cause === undefined ? undefined : { cause });
}
