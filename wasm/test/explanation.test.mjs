// Each posting comes with what it was computed from (F29).
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../dist/points.js";
import { events } from "./given.mjs";

const engine = await load();

test("a posting tells its arithmetic", () => {
  const [sold, managed, expired] = engine.replay({ events }).map(({ explanation }) => explanation);
  const priced = { edition: "2024-02-27", currency: "USD", unit: "100.00", multiplier: "1", divisor: 1, country: "US", firstSoldOn: "2024-03-01" };
  const lot = { event: "v/2", madeOn: "2024-03-01", expiresOn: "2025-03-01" };
  assert.deepEqual(sold, { ...priced, rule: "lot_made", amount: "1000.00", rate: "5", lot, before: "0", after: "50" });
  assert.deepEqual(managed, { ...priced, rule: "managed", amount: "1000.00", rate: "1", before: "0", after: "10" });
  assert.deepEqual([expired.rule, expired.before, expired.after, expired.lot], ["lot_expired", "50", "0", lot]);
});

test("anybody can compute it again", () => {
  const more = [
    ...events, { id: "v/4", company: "acme", on: "2024-04-01", kind: "line_changed", line: "crm", mrr: "2000" },
    { id: "v/5", company: "acme", on: "2024-05-01", kind: "manager_added", partner: "north" },
    { id: "v/6", company: "acme", on: "2024-06-01", kind: "country_changed", country: "IN" },
    { id: "v/7", company: "acme", on: "2024-07-01", kind: "line_changed", line: "crm", mrr: "300" },
  ];
  const postings = engine.replay({ events: more });
  assert.ok(postings.length > 8);
  for (const { points, explanation, kind } of postings) {
    const { amount, unit, rate, multiplier, divisor, before, after } = explanation;
    assert.equal(Number(points), Number(after) - Number(before));
    if (after === "0") continue;
    assert.equal(Number(after), (Number(amount) / Number(unit)) * Number(rate) * Number(multiplier) / divisor, kind);
  }
});

test("an adjustment has a reason and no price", () => {
  const [given, ended] = engine.replay({
    events: [{ id: "v/1", on: "2024-03-01", kind: "adjustment", partner: "north", track: "sourced", points: "7.5", until: "2024-06-01", reason: "a\tfair\\n" }],
  });
  assert.deepEqual(given, {
    partner: "north", track: "sourced", kind: "adjustment", points: "7.5", on: "2024-03-01", event: "v/1",
    explanation: { rule: "adjustment", before: "0", after: "7.5", reason: "a\tfair\\n" },
  });
  assert.deepEqual([ended.points, ended.on, ended.explanation.rule], ["-7.5", "2024-06-01", "adjustment_ended"]);
});
