// What a page downloads for the engine keeps to its budget, in Brotli bytes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { downloads, sizesOf, sum } from "./downloads.mjs";

for (const download of downloads) {
  test(`${download.what} keeps to ${download.budget} bytes`, () => {
    const sizes = sizesOf(download);
    const each = sizes.map(({ name, brotli }) => `${name} ${brotli}`).join(", ");
    assert.ok(sizes.some(({ name }) => name === "shared.js"), `what both engines share is missing: ${each}`);
    assert.ok(sum(sizes, "brotli") <= download.budget, `${sum(sizes, "brotli")} bytes: ${each}`);
  });
}
