// Whatever is given in place of what the types ask for is refused as INVALID,
// with the field; nothing of it reaches the engine, or breaks it.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { load } from "../dist/points.js";
import { badTexts, changed, events, facts, guarded, market, notTexts, sale } from "./given.mjs";
import { refused } from "./refused.mjs";

const engine = await load();
const [fact] = facts;

// Each function, an input that is right, and where texts stand in it: the path,
// and the field of errors where it is another.
const functions = [
  { call: "estimate", input: sale, texts: ["amount", "currency", "country", "dealType", "on"] },
  { call: "convert", input: { ...market, to: "points", soldValue: "1", managedValue: "1" }, texts: ["soldValue", "managedValue", "currency", "country", "dealType", "on"] },
  { call: "convert", input: { ...market, to: "currency", soldPoints: "1", managedPoints: "1" }, texts: ["soldPoints", "managedPoints", "currency", "country", "dealType", "on"] },
  { call: "currencies", input: { on: "2024-03-01" }, texts: ["on"] },
  { call: "growth", input: { on: "2024-03-01" }, texts: ["on"] },
  { call: "replay", input: { events }, texts: eventTexts() },
  { call: "standing", input: { on: "2024-03-01", balance: { sourced: "1", assisted: "1", managed: "1" }, facts: [fact] }, texts: ["on", "balance.sourced", "balance.assisted", "balance.managed", "facts.0.on:on", "facts.0.fact:fact", "facts.0.value:value"] },
  { call: "standings", input: { on: "2024-03-01", events, facts: [fact] }, texts: ["on", "facts.0.partner:partner", "facts.0.on:on", "facts.0.fact:fact", "facts.0.value:value", ...eventTexts()] },
  {
    call: "forecast",
    input: { partner: "north", on: "2024-06-01", until: "2025-05-31", events, facts: [fact], snapshots: [{ on: "2024-05-01", performance: "silver", credited: "silver", since: "2024-05-01" }] },
    texts: [
      "partner", "on", "until", ...["partner", "on", "fact", "value"].map((name) => `facts.0.${name}:facts[0].${name}`),
      ...["on", "performance", "credited", "since"].map((name) => `snapshots.0.${name}:snapshots[0].${name}`), ...eventTexts(),
    ],
  },
  { call: "credited", input: { until: "2024-03-01", performance: [{ on: "2024-01-01", tier: "gold" }], certified: [{ on: "2024-01-01", through: "2024-12-31" }] }, texts: ["until", "performance.0.on:on", "performance.0.tier:tier", "certified.0.on:on", "certified.0.through:through"] },
];

function eventTexts() {
  return ["company", "on", "kind", "country", "line", "mrr", "currency", "seller", "deal_type", "partner", "track", "points", "until", "reason"]
    .map((name) => `events.1.${name}:${name}:v/2`);
}

for (const { call, input, texts } of functions) {
  describe(`${call}${input.to ? ` to ${input.to}` : ""}`, () => {
    after(() => assert.equal(engine.estimate(sale).sold, "50"));

    test("answers what is right", () => assert.ok(engine[call](input)));

    test("needs no prototype", () => {
      assert.deepEqual(engine[call](Object.assign(Object.create(null), input)), engine[call](input));
    });

    test("refuses what is no object", () => {
      for (const [name, value] of Object.entries({ ...notTexts, "a text": "x", null: null })) {
        if (["an object", "an object without prototype", "what will not be shown", "a String", "a date", "a revoked proxy"].includes(name)) continue;
        assert.throws(() => engine[call](value), refused("INVALID", "input"), name);
      }
      assert.throws(() => engine[call](undefined), refused("INVALID", "input"));
    });

    for (const where of [...texts, "program", "edition"]) {
      const [path, field = path, event = ""] = where.split(":");
      test(`refuses at ${path} what is no text`, () => {
        for (const [name, value] of Object.entries({ ...notTexts, ...badTexts })) {
          assert.throws(() => engine[call](changed(input, path, value)), refused("INVALID", field, event), `${path}: ${name}`);
        }
        assert.throws(() => engine[call](guarded(input, path)), refused("INVALID", field, event), `${path}: a getter that throws`);
      });
    }
  });
}

test("numbers and truth values are refused where they are none", () => {
  const wrong = { "a text": "1", NaN: NaN, "a bigint": 1n, "a symbol": Symbol("s"), "a list": [], "an object": {}, fraction: 1.5, negative: -1, "too large": 2 ** 31, Infinity: Infinity };
  for (const [name, value] of Object.entries(wrong)) {
    assert.throws(() => engine.estimate({ ...sale, otherPartners: value }), refused("INVALID", "otherPartners"), name);
    assert.throws(() => engine.replay({ events: changed(events, "0.seq", value) }), refused("INVALID", "seq", "v/1"), name);
    assert.throws(() => engine.replay({ events: changed(events, "0.revision", value) }), refused("INVALID", "revision", "v/1"), name);
    assert.throws(() => engine.estimate({ ...sale, manage: value }), refused("INVALID", "manage"), name);
    assert.throws(() => engine.replay({ events: changed(events, "0.voided", value) }), refused("INVALID", "voided", "v/1"), name);
  }
});

test("a message stays short, whatever it quotes", () => {
  assert.throws(() => engine.estimate({ ...sale, amount: "x".repeat(1 << 20) }), refused("INVALID", "amount"));
  assert.throws(() => engine.estimate({ ...sale, program: "x\n\t\\".repeat(1 << 16) }), refused("INVALID", "program"));
  assert.throws(() => engine.replay({ events: changed(events, "1.mrr", "9".repeat(1 << 20)) }), refused("OVERFLOW", "mrr", "v/2"));
});

test("a conversion says where to", () => {
  for (const to of [undefined, null, "money", 5, Symbol("s"), {}]) {
    assert.throws(() => engine.convert({ ...market, to }), refused("INVALID", "to"));
  }
});

test("lists are refused where they are none, and so are their items", () => {
  // A String is a list of texts, and texts are pages of records.
  const { "a list": _, "a String": __, ...noLists } = notTexts;
  const broken = { *[Symbol.iterator]() { yield events[0]; throw new TypeError("no more"); } };
  const right = { on: "2024-03-01", events, facts };
  for (const [name, value] of Object.entries({ ...noLists, "a list that breaks": broken })) {
    assert.throws(() => engine.replay({ events: value }), refused("INVALID", "events"), name);
    if (name !== "a list that breaks") assert.throws(() => engine.standings({ ...right, facts: value }), refused("INVALID", "facts"), name);
  }
  for (const [name, value] of Object.entries(notTexts)) {
    if (typeof value === "object" && name !== "a list") continue;
    assert.throws(() => engine.replay({ events: [events[0], value] }), refused("INVALID", "events[1]"), name);
    assert.throws(() => engine.standings({ ...right, facts: [facts[0], value] }), refused("INVALID", "facts[1]"), name);
  }
  assert.throws(() => engine.replay({ events: [null] }), refused("INVALID", "events[0]"));
});

test("an event has the fields of the interchange format, and no others", () => {
  assert.throws(() => engine.replay({ events: [{ ...events[0], Company: "x" }] }), refused("INVALID", "Company", "v/1"));
  assert.throws(() => engine.replay({ events: [{ __proto__: null, ...events[0], constructor: "x" }] }), refused("INVALID", "constructor", "v/1"));
  assert.throws(() => engine.replay({ events: [new Date(0)] }), refused("INVALID", "id"));
  assert.throws(() => engine.replay({ events: [notTexts["a revoked proxy"]] }), refused("INVALID", "id"));
});

test("of several faults of an event the first is told, in whatever order it has its fields", () => {
  const faults = [["colour", "red"], ["voided", "no"], ["on", 5], ["mrr", 100], ["country", "nowhere"]];
  for (let first = 0; first < faults.length; first++) {
    const left = faults.slice(first);
    for (const order of [left, left.toReversed()]) {
      const event = { ...Object.fromEntries(order), id: "v/9", company: "acme", kind: "company", ...(first > 2 && { on: "2024-03-01" }) };
      assert.throws(() => engine.replay({ events: [event] }), refused("INVALID", left[0][0], "v/9"), JSON.stringify(event));
    }
  }
});

test("loading refuses what is no source", async () => {
  for (const [name, value] of Object.entries(notTexts)) {
    await assert.rejects(load({ source: value }), refused("INVALID", "source"), name);
  }
  for (const value of [null, 5, "points.wasm", [], Symbol("s")]) {
    await assert.rejects(load(value), refused("INVALID", "options"));
  }
  await assert.rejects(load({ source: "http://[" }), refused("INVALID", "source"));
  await assert.rejects(load({ source: "nosuch:points.wasm" }), refused("INVALID", "source"));
  await assert.rejects(load({ source: new URL("nosuch.wasm", import.meta.url) }), refused("INVALID", "source"));
  await assert.rejects(load({ source: new Uint8Array(8) }), refused("INVALID", "source"));
  await assert.rejects(load({ source: Promise.reject(new Error("offline")) }), refused("INVALID", "source"));
  await assert.rejects(load({ get source() { throw new TypeError("not yours"); } }), refused("INVALID", "source"));
});
