// Reads what callers give. Types hold no caller without TypeScript back, so
// whatever is not as it should be is refused by its name.
import { gather } from "./codec.js";
import { invalid } from "./error.js";

// The longest text, in UTF-16 units: as a line of the interchange format.
const TEXT_LIMIT = 1 << 20;

/** An object of which nothing is known. */
export type Given = Record<string, unknown>;

/** Refuses what is no object; field names it. */
export function given(value: unknown, field: string, event?: string): Given {
  if (typeof value !== "object" || value === null || isArray(value)) {
    throw invalid(field, `${shown(value)} is not an object`, event);
  }
  return value as Given;
}

/** The value of a property, whose getter may throw. */
export function property(of: Given, name: string, field = name, event?: string): unknown {
  try {
    return of[name];
  } catch (fault) {
    throw invalid(field, "the value cannot be read", event, fault);
  }
}

/** A text; absent is "". */
export function text(value: unknown, field: string, event?: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") {
    throw invalid(field, `${shown(value)} is not a string: money, points and days are strings too, such as "1234.50"`, event);
  }
  if (value.length > TEXT_LIMIT) throw invalid(field, `the text is over ${TEXT_LIMIT} characters`, event);
  if (!value.isWellFormed()) throw invalid(field, `${shown(value)} has half a character (a lone surrogate)`, event);
  return value;
}

/** A number, as text; absent is "". */
export function number(value: unknown, field: string, event?: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "number") throw invalid(field, `${shown(value)} is not a number`, event);
  return Number.isSafeInteger(value) ? value.toFixed(0) : String(value);
}

/** A truth value, as "1" or "0"; absent is "0". */
export function flag(value: unknown, field: string, event?: string): string {
  if (value === undefined || value === null) return "0";
  if (typeof value !== "boolean") throw invalid(field, `${shown(value)} is neither true nor false`, event);
  return value ? "1" : "0";
}

/** The items of a list, each written by write; absent is none. */
export function list(value: unknown, field: string, write: (item: Given, i: number) => string): string[] {
  if (value === undefined || value === null) return [];
  const { lines, add } = gather(field);
  each(value, field, (item) => add(write(given(item, `${field}[${lines.length}]`), lines.length)));
  return lines;
}

/** Calls visit with each item of an iterable, whose iterator may throw. */
export function each(value: unknown, field: string, visit: (item: unknown) => void): void {
  if (typeof value !== "object" || value === null) throw invalid(field, `${shown(value)} is not a list`);
  let refused: unknown;
  try {
    for (const item of value as Iterable<unknown>) {
      try {
        visit(item);
      } catch (fault) {
        refused = fault;
        throw fault;
      }
    }
  } catch (fault) {
    if (refused !== undefined) throw refused;
    throw invalid(field, "the list cannot be read", "", fault);
  }
}

/** A value, as an error message shows it. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
    case "symbol":
    case "function":
      return `a ${typeof value}`;
    case "object":
      if (value !== null) return isArray(value) ? "a list" : "an object";
  }
  return String(value);
}

// Array.isArray throws at a revoked proxy.
function isArray(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
