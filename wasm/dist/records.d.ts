/**
 * Records: objects, NDJSON, or a list of both, such as the pages that an API
 * serves. At most 64 MiB.
 */
export type Records<Item> = string | Iterable<Item | string>;
