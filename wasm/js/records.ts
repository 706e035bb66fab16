import { gather } from "./codec.js";
import { invalid } from "./error.js";
import { each, given, type Given } from "./input.js";

/**
 * Records: objects, NDJSON, or a list of both, such as the pages that an API
 * serves. At most 64 MiB.
 */
export type Records<Item> = string | Iterable<Item | string>;

/**
 * The lines of records in a request, each written by write; absent is none.
 * @internal
 */
export function recordLines(value: unknown, field: string, write: (record: Given, i: number) => string): string[] {
  const { lines, add } = gather(field);
  const visit = (record: unknown): void => add(write(given(record, `${field}[${lines.length}]`), lines.length));
  if (value === undefined || value === null) return lines;
  if (typeof value === "string") parse(value, field, "line", visit);
  else {
    let page = 0;
    each(value, field, (item) => {
      if (typeof item === "string") parse(item, field, `page ${++page}, line`, visit);
      else visit(item);
    });
  }
  return lines;
}

// Parses line by line, so that no more than one record is held as an object.
function parse(ndjson: string, field: string, where: string, visit: (record: unknown) => void): void {
  for (let from = 0, number = 1; from < ndjson.length; number++) {
    const end = ndjson.indexOf("\n", from);
    const json = ndjson.slice(from, end < 0 ? undefined : end).trim();
    from = end < 0 ? ndjson.length : end + 1;
    if (json === "") continue;
    let record: unknown;
    try {
      record = JSON.parse(json);
    } catch (fault) {
      throw invalid(field, `${where} ${number} is not JSON: ${(fault as Error).message}`, "", fault);
    }
    visit(record);
  }
}
