// How many bytes a page downloads: each file compressed by itself, as it is
// served.
import { existsSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const groups = {
  "what a page downloads to calculate": ["calculator.wasm", "calculator.js", "editions.js"],
  "what a page downloads for the whole engine": ["points.wasm", "points.js", "editions.js"],
};

/** Rows of what, its bytes, and what is aimed at. */
export function measureSizes(dist = new URL("../dist/", import.meta.url)) {
  const rows = [];
  for (const [group, entries] of Object.entries(groups)) {
    if (!entries.every((name) => existsSync(new URL(name, dist)))) continue; // not built
    const files = reached(dist, entries);
    const sizes = files.map((name) => ({ name, ...size(readFileSync(new URL(name, dist))) }));
    const sum = (of) => sizes.reduce((total, size) => total + size[of], 0);
    const goal = group.includes("calculate") ? "16,384 B brotli" : "";
    for (const { name, ...of } of sizes) rows.push([`\`${name}\``, written(of), ""]);
    rows.push([`**${group}**`, written({ raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") }), goal]);
  }
  return rows;
}

// reached returns the files with all that they import at once.
function reached(dist, entries) {
  const files = new Set(entries);
  for (const name of files) {
    if (!name.endsWith(".js")) continue;
    const text = readFileSync(new URL(name, dist), "utf8");
    for (const [, other] of text.matchAll(/\b(?:from|import)\s*"\.\/([\w.-]+)"/g)) files.add(other);
  }
  return [...files];
}

const size = (bytes) => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
});

const bytes = (number) => `${number.toLocaleString("en")} B`;
const written = ({ raw, gzip, brotli }) => `${bytes(brotli)} brotli (${bytes(gzip)} gzip, ${bytes(raw)} raw)`;
