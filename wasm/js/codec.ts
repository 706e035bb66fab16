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
  string,
];

export const line = (...fields: string[]): string => fields.map(escaped).join("\t");

export const readLine = (text: string): Fields => text.split("\t").map(unescaped) as Fields;

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
