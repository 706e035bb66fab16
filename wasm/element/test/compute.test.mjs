// What the calculator says of its fields, with the engine that ships.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadCalculator } from "../../dist/calculator.js";
import { source } from "./source.mjs";

const { compute } = await source("compute.ts");
const { fieldNames, setField } = await source("fields.ts");
const engine = await loadCalculator();

/** The outcome of fields set in a locale, of a sale of 15 March 2024 where they do not say. */
function outcome(change, locale = "en") {
  const fields = {};
  for (const name of fieldNames) setField(fields, name, change[name], locale);
  return compute(engine, fields, change.on ?? "2024-03-15", locale);
}

const estimates = [
  ["$1,000 sourced, managed alone", {}, ["60", "50", "10"]],
  ["managed with two others", { otherPartners: "2" }, ["53.333333", "50", "3.333333"]],
  ["not managed: others are not asked", { manage: "no", otherPartners: "x" }, ["50", "50", "0"]],
  ["assisted", { dealType: "assisted" }, ["40", "30", "10"]],
  ["before the sourced rate", { on: "2021-10-01" }, ["40", "30", "10"]],
  ["€75", { amount: "75", currency: "EUR", country: "DE" }, ["6", "5", "1"]],
  ["€88 from July 2025", { amount: "88.00", currency: "EUR", country: "DE", on: "2025-07-15" }, ["6", "5", "1"]],
  ["a growth market", { amount: "12000", currency: "JPY", country: "IN" }, ["12", "10", "2"]],
  ["an edition for all time", { edition: "2025-07-15", amount: "88", currency: "EUR" }, ["6", "5", "1"]],
];
for (const [name, change, [total, sold, managed]] of estimates) {
  test(`points: ${name}`, () => {
    assert.deepEqual(outcome(change).result, { total, sold, managed });
    assert.deepEqual(outcome(change).faults, {});
  });
}

test("points to currency", () => {
  const { result } = outcome({ tab: "currency", soldPoints: "50", managedPoints: "10" });
  assert.deepEqual(result, { sold: "1000.00", managed: "1000.00", currency: "USD" });
});

test("currency to points, managed points not split", () => {
  const change = { tab: "currency", convertTo: "points", soldValue: "75", managedValue: "150", currency: "EUR", otherPartners: "4" };
  assert.deepEqual(outcome(change).result, { total: "7", sold: "5", managed: "2" });
});

test("what is asked can be asked of the engine as it stands", () => {
  for (const change of [{}, { tab: "currency" }, { tab: "currency", convertTo: "points" }]) {
    const { input, result } = outcome(change);
    const { currency, ...answer } = result;
    assert.deepEqual(input.tab === "points" ? engine.estimate(input) : engine.convert(input), answer);
  }
});

const faults = [
  [{ amount: "" }, { amount: { code: "empty" } }],
  [{ amount: "a lot" }, { amount: { code: "malformed" } }],
  [{ amount: "0" }, { amount: { code: "zero" } }],
  [{ amount: "0.00" }, { amount: { code: "zero" } }],
  [{ amount: "-5" }, { amount: { code: "negative" } }],
  [{ amount: "0.005" }, { amount: { code: "decimals", count: 2 } }],
  [{ amount: "0.5", currency: "JPY" }, { amount: { code: "whole" } }],
  [{ amount: "99999999999999999999" }, { amount: { code: "tooLarge" } }],
  [{ otherPartners: "1.5" }, { otherPartners: { code: "whole" } }],
  [{ otherPartners: "1001" }, { otherPartners: { code: "tooMany", count: 1000 } }],
  [{ on: "" }, { on: { code: "date" } }],
  [{ on: "2024-02-30" }, { on: { code: "date" } }],
  [{ country: "XX" }, { country: { code: "country" } }],
  [{ country: "U" }, { country: { code: "country" } }],
  [{ currency: "XXX" }, { currency: { code: "currency" } }],
  [{ program: "none" }, { program: { code: "refused" } }],
  [{ edition: "2020-01-01" }, { edition: { code: "refused" } }],
  [{ program: "none", on: "" }, { on: { code: "date" }, program: { code: "refused" } }],
  [{ edition: "2020-01-01", on: "x" }, { on: { code: "date" }, edition: { code: "refused" } }],
  [{ currency: "XXX", on: "" }, { on: { code: "date" } }],
  [{ amount: "", country: "" }, { country: { code: "country" }, amount: { code: "empty" } }],
  [
    { tab: "currency", soldPoints: "1.0000001", managedPoints: "", soldValue: "x" },
    { soldPoints: { code: "decimals", count: 6 }, managedPoints: { code: "empty" } },
  ],
  [
    { tab: "currency", convertTo: "points", managedValue: "99999999999999999999" },
    { managedValue: { code: "tooLarge" } },
  ],
];
for (const [change, wanted] of faults) {
  test(`says what is wrong with ${JSON.stringify(change)}`, () => {
    const { result, faults } = outcome(change);
    assert.equal(result, null);
    assert.deepEqual(faults, wanted);
  });
}

test("trailing zeros are no decimals, and numbers are read in their language", () => {
  assert.deepEqual(outcome({ amount: "1000.000" }).result, outcome({}).result);
  assert.deepEqual(outcome({ amount: "1.000,00" }, "de").result, outcome({}).result);
});
