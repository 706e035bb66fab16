// docs/calculator.md tells of all that a page can set and style, and of nothing
// else.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { source } from "./source.mjs";

const room = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, room), "utf8");
const document = read("../../docs/calculator.md");
const sources = readdirSync(room).filter((name) => name.endsWith(".ts")).map(read).join("\n");
const { defaults } = await source("fields.ts");

const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();

test("every custom property", () => {
  const names = found(read("styles.css"), /var\(--points-calculator-([a-z-]+)/g);
  assert.ok(names.length > 10);
  assert.deepEqual(found(document, /`--points-calculator-([a-z-]+)`/g), names);
});

test("every part", () => {
  const made = found(sources, /part: "([a-z-]+)"/g).concat("control", "tab", "tab-selected", "result", "result-total", "result-sold", "result-managed");
  const told = /Parts for `::part\(\)`: ([^.]*)\./.exec(document)?.[1] ?? "";
  assert.deepEqual(found(told, /`([a-z-]+)`/g), [...new Set(made)].sort());
});

test("every attribute and its property", () => {
  const rows = document.match(/^\| `[a-z].*$/gm).map((row) => row.split("|"));
  const attributes = rows.flatMap(([, cell]) => found(cell, /`([a-z-]+)`/g));
  const properties = rows.flatMap(([, , cell]) => found(cell, /`([a-zA-Z]+)`/g));
  for (const name of Object.keys(defaults)) {
    assert.ok(attributes.includes(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)), name);
    assert.ok(properties.includes(name), name);
  }
});

test("every default of a field", () => {
  for (const name of ["amount", "country", "currency", "dealType", "on", "convertTo", "tab", "program"]) {
    const row = document.split("\n").find((line) => line.includes(`| \`${name}\` |`)) ?? "";
    assert.ok(row.includes(`\`${defaults[name]}\``), name);
  }
});

test("every event and every fault", () => {
  for (const event of found(sources, /#emit\("([a-z-]+)"/g)) assert.ok(document.includes(`| \`${event}\` |`), event);
  for (const code of found(read("points-calculator.ts").split("readonly count")[0], /"([a-zA-Z]+)"/g)) {
    assert.ok(document.includes(`\`${code}\``), code);
  }
});
