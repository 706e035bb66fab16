// What a page downloads, and how many bytes each file of it is as it is served:
// compressed by itself.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);

/** What pages ask of the package, with the budget of all of it in bytes (brotli -q 11). */
export const downloads = [
  { what: "what a page downloads to calculate", entries: ["calculator.wasm", "calculator.js", "editions.js"], budget: 16_384 },
  { what: "what a page downloads for the whole engine", entries: ["points.wasm", "points.js", "editions.js"], budget: 58_880 },
];

/** The files of a download with all that they import at once, and the sizes of each. */
export function sizesOf({ entries }) {
  const files = new Set(entries);
  for (const name of files) {
    if (!name.endsWith(".js")) continue;
    const text = readFileSync(new URL(name, dist), "utf8");
    for (const [, other] of text.matchAll(/\b(?:from|import)\s*"\.\/([\w.-]+)"/g)) files.add(other);
  }
  return [...files].map((name) => ({ name, ...size(readFileSync(new URL(name, dist))) }));
}

const size = (bytes) => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
});

/** A sum over files, such as of "brotli". */
export const sum = (sizes, of) => sizes.reduce((total, size) => total + size[of], 0);
