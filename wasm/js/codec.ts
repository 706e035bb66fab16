// How text crosses into WebAssembly: lines of fields, separated by tabs
// (wasm/doc.go).

const escapes: Record<string, string> = { "\t": "\\t", "\n": "\\n", "\\": "\\\\" };
const unescapes: Record<string, string> = { t: "\t", n: "\n", "\\": "\\" };

export const escaped = (field: string): string =>
  /[\t\n\\]/.test(field) ? field.replace(/[\t\n\\]/g, (c) => escapes[c]!) : field;

const unescaped = (field: string): string =>
  field.includes("\\") ? field.replace(/\\([tn\\])/g, (_, c) => unescapes[c]!) : field;

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
