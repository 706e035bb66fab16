// What a page downloads for the calculator's looks and words, in Brotli bytes.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";

const dist = new URL("../../dist/", import.meta.url);
const budgets = [
  ["points-calculator.js", 12 * 1024],
  ...readdirSync(new URL("messages/", dist)).map((name) => [`messages/${name}`, 1536]),
];
for (const [name, budget] of budgets) {
  test(`${name} keeps to ${budget} bytes`, () => {
    const size = brotliCompressSync(readFileSync(new URL(name, dist))).length;
    assert.ok(size <= budget, `${size} bytes`);
  });
}
