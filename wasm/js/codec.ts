// How text crosses into WebAssembly: lines of fields, separated by tabs
// (wasm/doc.go).
import { invalid, type PointsError } from "./error.js";

/** The largest request, in bytes. */
export const REQUEST_LIMIT = 64 << 20;

export const tooLarge = (field: string): PointsError =>
  invalid(field, `the request is over ${REQUEST_LIMIT >> 20} MiB: ask for less at once`);

// No regular expressions here: V8 ends the process where it compiles one on a
// stack that is full.
export const escaped = (field: string): string =>
  field.includes("\t") || field.includes("\n") || field.includes("\\")
    ? field.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n")
    : field;

const unescaped = (field: string): string =>
  field.includes("\\")
    ? field.split("\\\\").map((part) => part.replaceAll("\\t", "\t").replaceAll("\\n", "\n")).join("\\")
    : field;

/** The fields of an answer's line: as many as the engine writes, which its readers know. */
export type Fields = [
  string, string, string, string, string, string, string, string, string, string, string, string, string, string, string,
  string, string, string, string, string, string, string, string, string,
];

export const line = (...fields: string[]): string => fields.map(escaped).join("\t");

/** Reads the lines of a text, each by read, so that no more than one is held as fields. */
export function readLines<T>(text: string, read: (fields: Fields) => T): T[] {
  // A branch, not a flag: V8 would search the text anew for each line.
  let split = splitPlain;
  if (text.includes("\\")) split = splitEscaped;
  const items: T[] = [];
  for (let from = 0; from < text.length; ) {
    let end = text.indexOf("\n", from);
    if (end < 0) end = text.length;
    items.push(read(split(text.slice(from, end)) as Fields));
    from = end + 1;
  }
  return items;
}

const splitPlain = (line: string): string[] => line.split("\t");
const splitEscaped = (line: string): string[] => line.split("\t").map(unescaped);

/** Reads lines by their first field, each with the reader of that name. */
export function readEach(lines: Fields[], readers: Record<string, (fields: Fields) => void>): void {
  for (const fields of lines) readers[fields[0]]!(fields.slice(1) as Fields);
}

/** Gathers lines, and refuses those over the limit before they fill the memory. */
export function gather(field: string): { lines: string[]; add(line: string): void } {
  const lines: string[] = [];
  let length = 0;
  return {
    lines,
    add(line) {
      length += line.length + 1;
      if (length > REQUEST_LIMIT) throw tooLarge(field);
      lines.push(line);
    },
  };
}
