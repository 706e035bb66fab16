// A book and what would be (F30): the answers are those of the stream in which
// the change had happened, and nothing of a question outlives it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import { load } from "../dist/points.js";
import { badTexts, changed, guarded, notTexts } from "./given.mjs";
import { refused } from "./refused.mjs";

const at = (id, on, kind, rest = {}, company = "acme") => ({ id, company, on, kind, ...rest });
const sold = (line, mrr, seller = "north") => ({ line, mrr, currency: "USD", seller, deal_type: "sourced" });

// Two clients of north, one of them managed with south.
const events = [
  at("v/1", "2024-03-01", "company", { country: "US" }),
  at("v/2", "2024-03-01", "line_sold", sold("crm", "5000")),
  at("v/3", "2024-03-01", "manager_added", { partner: "north" }),
  at("v/4", "2024-05-01", "company", { country: "IN" }, "zeta"),
  at("v/5", "2024-05-01", "line_sold", sold("crm", "2000"), "zeta"),
  at("v/6", "2024-05-01", "line_sold", sold("service", "700"), "zeta"),
  at("v/7", "2024-05-02", "manager_added", { partner: "north" }, "zeta"),
  at("v/8", "2024-05-03", "manager_added", { partner: "south" }, "zeta"),
  { id: "v/9", on: "2024-06-01", kind: "adjustment", partner: "north", track: "managed", points: "7.5", until: "2024-12-01", reason: "a fair" },
];
const facts = [
  { partner: "north", on: "2024-01-01", fact: "certified_through", value: "2025-12-31" },
  { partner: "south", on: "2024-01-01", fact: "certified_through", value: "2024-12-31" },
];
const input = { partner: "north", on: "2024-08-15", until: "2025-07-31", events, facts };

let engine;
before(async () => (engine = await load()));

test("a forecast tells the standing, the months, the changes and the next review", () => {
  const forecast = engine.forecast(input);
  const { asOf, until, standing, months, changes, review } = forecast;
  assert.deepEqual([asOf, until], ["2024-08-15", "2025-07-31"]);
  const [today] = engine.standings({ events, facts, on: "2024-08-15" });
  assert.deepEqual(standing, today);
  assert.equal(months.length, 12);
  assert.deepEqual([months[0].month, months[0].on, months[1].on, months.at(-1).on], ["2024-08-01", "2024-08-15", "2024-09-30", "2025-07-31"]);
  assert.deepEqual(months[0].points, {
    sourced: standing.sourced, assisted: standing.assisted, sold: standing.sold, managed: standing.managed, total: standing.total,
  });
  // Both sales expire after a year, the adjustment before it.
  assert.deepEqual([months.at(-1).points.sold, months.at(-1).performanceTier], ["0", "untiered"]);
  assert.ok(changes.some(({ kind, to, cause }) => kind === "performance" && to === "untiered" && cause === undefined));
  assert.equal(review.window.at(-1).predicted, true);
  assert.equal(review.certified, true);
  assert.ok(review.toKeep.conditions.length > 0);
});

test("the records of a book may be objects, NDJSON, or pages of it", () => {
  const want = engine.forecast(input);
  const lines = (records) => records.map((record) => JSON.stringify(record)).join("\n");
  const pages = [lines(events.slice(0, 4)), "", `${lines(events.slice(4))}\n`];
  assert.deepEqual(engine.forecast({ ...input, events: pages, facts: lines(facts) }), want);
  assert.deepEqual(engine.book({ ...input, events: lines(events), facts: [lines(facts)] }).forecast(), want);
});

test("official snapshots go before what is computed", () => {
  const snapshots = [{ on: "2024-08-01", performance: "elite", credited: "elite", since: "2024-08-01" }];
  const { standing, review } = engine.forecast({ ...input, snapshots });
  assert.deepEqual([standing.credited, standing.since], ["elite", "2024-08-01"]);
  assert.equal(review.creditedBefore, "elite");
  assert.deepEqual(engine.forecast({ ...input, snapshots: JSON.stringify(snapshots[0]) }).standing, standing);
});

describe("what if", () => {
  // Each with the events that would have made it so.
  const cases = {
    "a client churns": [
      [{ kind: "client_churns", company: "zeta", on: "2024-08-01" }],
      [at("w/1", "2024-08-01", "line_cancelled", { line: "crm" }, "zeta"), at("w/2", "2024-08-01", "line_cancelled", { line: "service" }, "zeta")],
    ],
    "a line renews at less": [
      [{ kind: "line_renews", company: "acme", line: "crm", mrr: "3000", on: "2024-09-01" }],
      [at("w/1", "2024-09-01", "line_changed", { line: "crm", mrr: "3000" })],
    ],
    "a line renews at more": [
      [{ kind: "line_renews", company: "acme", line: "crm", mrr: "9000.50", on: "2024-09-01" }],
      [at("w/1", "2024-09-01", "line_changed", { line: "crm", mrr: "9000.50" })],
    ],
    "a deal closes": [
      [{ kind: "deal_closes", company: "acme", line: "sales", mrr: "1200", currency: "EUR", dealType: "assisted", on: "2024-09-01" }],
      [at("w/1", "2024-09-01", "line_sold", { ...sold("sales", "1200"), currency: "EUR", deal_type: "assisted" })],
    ],
    "a deal closes with a new company, which the partner will manage": [
      [{ kind: "deal_closes", company: "new", line: "crm", mrr: "1200", currency: "USD", dealType: "sourced", country: "BR", manage: true, on: "2024-08-10" }],
      [
        at("w/1", "2024-08-10", "company", { country: "BR" }, "new"), at("w/2", "2024-08-10", "line_sold", sold("crm", "1200"), "new"),
        at("w/3", "2024-08-10", "manager_added", { partner: "north" }, "new"),
      ],
    ],
    "another manager comes": [
      [{ kind: "manager_added", company: "acme", partner: "south", on: "2024-08-02" }],
      [at("w/1", "2024-08-02", "manager_added", { partner: "south" })],
    ],
    "the partner ceases to manage": [
      [{ kind: "manager_removed", company: "zeta", on: "2024-08-02" }],
      [at("w/1", "2024-08-02", "manager_removed", { partner: "north" }, "zeta")],
    ],
  };
  for (const [name, [changes, happened]] of Object.entries(cases)) {
    test(name, () => {
      const book = engine.book(input);
      const had = engine.forecast({ ...input, events: [...events, ...happened] });
      const { today, forecast, difference } = book.whatIf({ changes });
      assert.deepEqual(forecast, had);
      assert.deepEqual(today, had.standing);
      assert.notDeepEqual(forecast.months, book.forecast().months);
      book.forecast().months.forEach((was, i) => {
        const is = forecast.months[i];
        const { month, on, points, performanceTier, creditedTier } = difference[i];
        assert.deepEqual([month, on], [is.month, is.on]);
        for (const track of ["sourced", "assisted", "sold", "managed", "total"]) {
          assert.equal(micro(points[track]), micro(is.points[track]) - micro(was.points[track]), `${on} ${track}`);
        }
        assert.deepEqual(performanceTier, { before: was.performanceTier, after: is.performanceTier });
        assert.deepEqual(creditedTier, { before: was.creditedTier, after: is.creditedTier });
      });
    });
  }

  test("several of them together, and none", () => {
    const book = engine.book(input);
    const chosen = ["a client churns", "a deal closes", "another manager comes"].map((name) => cases[name]);
    const had = engine.forecast({
      ...input, events: [...events, ...chosen.flatMap(([, happened], i) => happened.map((event) => ({ ...event, id: `${event.id}/${i}` })))],
    });
    assert.deepEqual(book.whatIf({ changes: chosen.flatMap(([changes]) => changes) }).forecast, had);
    const { forecast, difference } = book.whatIf({});
    assert.deepEqual(forecast, book.forecast());
    assert.ok(difference.every(({ points }) => Object.values(points).every((moved) => moved === "0")));
    assert.deepEqual(book.whatIf({ changes: new Set() }), book.whatIf({ changes: [] }));
  });

  test("another edition, or another program, were in force", () => {
    const book = engine.book(input);
    for (const rules of [{ edition: "2022-07-18" }, { program: "mrr" }, { program: "mrr", edition: "2020-01-01" }]) {
      assert.deepEqual(book.whatIf(rules).forecast, engine.forecast({ ...input, ...rules }));
    }
    assert.notDeepEqual(book.whatIf({ edition: "2022-07-18" }).forecast, book.forecast());
    assert.throws(() => book.whatIf({ edition: "2022-07-19" }), refused("INVALID", "edition"));
    assert.throws(() => book.whatIf({ program: "none" }), refused("INVALID", "program"));
  });
});

// A decimal, in millionths.
function micro(decimal) {
  const [, sign, whole, rest = ""] = decimal.match(/^(-?)(\d+)(?:\.(\d+))?$/);
  return BigInt(`${sign}${whole}${rest.padEnd(6, "0")}`);
}

describe("a book", () => {
  test("stays as it is, whatever it is asked", () => {
    const book = engine.book(input);
    const want = book.forecast();
    const south = engine.forecast({ ...input, partner: "south" });
    const other = engine.book({ ...input, partner: "south" });
    for (let i = 0; i < 20; i++) {
      book.whatIf({ changes: [{ kind: "client_churns", company: "acme", on: "2024-08-01" }] });
      assert.throws(() => book.whatIf({ changes: [{ kind: "client_churns", company: "none", on: "2024-08-01" }] }), refused("INVALID", "changes[0].company"));
      assert.deepEqual(other.whatIf({}).forecast, south);
      assert.deepEqual(book.whatIf({}).forecast, want);
    }
    const answer = book.forecast();
    answer.months.length = 0;
    assert.deepEqual(book.forecast(), want);
  });

  test("can be closed, and more than once", () => {
    const book = engine.book(input);
    book.close();
    book.close();
    assert.throws(() => book.forecast(), refused("INVALID", "book"));
    assert.throws(() => book.whatIf({}), refused("INVALID", "book"));
    assert.ok(engine.book(input).forecast());
  });

  test("says what is wrong with a change", () => {
    const book = engine.book(input);
    const renewal = { kind: "line_renews", company: "acme", line: "crm", mrr: "100", on: "2024-09-01" };
    const deal = { kind: "deal_closes", company: "acme", line: "crm", mrr: "100", currency: "USD", on: "2024-09-01" };
    for (const [change, field] of [
      [{ ...renewal, kind: "line_sold" }, "kind"], [{ ...renewal, kind: undefined }, "kind"], [{ kind: "client_churns", company: "none", on: "2024-09-01" }, "company"],
      [{ kind: "client_churns", on: "2024-09-01" }, "company"], [{ ...renewal, line: "none" }, "line"], [{ ...renewal, mrr: "-1" }, "mrr"],
      [{ ...renewal, mrr: "1.001" }, "mrr"], [{ ...renewal, mrr: "x" }, "mrr"], [{ ...renewal, on: "2024-09-31" }, "on"],
      [{ ...renewal, on: undefined }, "on"], [{ ...deal, mrr: "0" }, "mrr"], [{ ...deal, currency: "XXX" }, "currency"],
      [{ ...deal, currency: undefined }, "currency"], [{ ...deal, dealType: "won" }, "dealType"], [{ ...deal, company: "new" }, "country"],
      [{ ...deal, country: "US" }, "country"], [{ ...deal, company: "new", country: "us" }, "country"], [{ ...deal, deal_type: "sourced" }, "deal_type"],
    ]) {
      assert.throws(() => book.whatIf({ changes: [renewal, change] }), refused("INVALID", `changes[1].${field}`), JSON.stringify(change));
    }
    assert.throws(() => book.whatIf({ changes: [{ ...deal, mrr: "9".repeat(30) }] }), refused("OVERFLOW", "changes[0].mrr"));
    for (const [name, value] of Object.entries({ ...notTexts, ...badTexts })) {
      for (const path of ["kind", "company", "line", "mrr", "currency", "dealType", "country", "on", "partner"]) {
        const { changes } = changed({ changes: [deal] }, `changes.0.${path}`, value);
        assert.throws(() => book.whatIf({ changes }), refused("INVALID", `changes[0].${path}`), `${path}: ${name}`);
      }
      assert.throws(() => book.whatIf({ changes: [{ ...deal, manage: value === true ? 1 : value }] }), refused("INVALID", "changes[0].manage"), name);
    }
    assert.throws(() => book.whatIf({ changes: [guarded(deal, "mrr")] }), refused("INVALID", "changes[0].mrr"));
    assert.throws(() => book.whatIf({ changes: [5] }), refused("INVALID", "changes[0]"));
    assert.throws(() => book.whatIf({ changes: 5 }), refused("INVALID", "changes"));
    assert.throws(() => book.whatIf(), refused("INVALID", "input"));
  });

  test("says what is wrong with what it is read from", () => {
    const snapshot = { on: "2024-08-01", performance: "gold", credited: "gold" };
    for (const call of ["forecast", "book"]) {
      for (const [change, field, event = ""] of [
        [{ partner: undefined }, "partner"], [{ on: undefined }, "on"], [{ on: "soon" }, "on"], [{ until: "2024-08-14" }, "until"],
        [{ until: "2034-09-01" }, "until"], [{ events: undefined }, "events"], [{ events: "{" }, "events"],
        [{ events: changed(events, "1.mrr", "x") }, "mrr", "v/2"], [{ facts: "{" }, "facts"],
        [{ facts: [facts[0], { ...facts[0], value: "x" }] }, "facts[1].value"], [{ facts: [{ ...facts[0], on: 5 }] }, "facts[0].on"],
        [{ snapshots: [snapshot, snapshot] }, "snapshots[1].on"], [{ snapshots: [{ ...snapshot, credited: "best" }] }, "snapshots[0].credited"],
        [{ snapshots: [{ ...snapshot, performance: 5 }] }, "snapshots[0].performance"], [{ snapshots: [null] }, "snapshots[0]"],
      ]) {
        assert.throws(() => engine[call]({ ...input, ...change }), refused("INVALID", field, event), JSON.stringify(change));
      }
    }
  });
});

describe("the memory of a book", () => {
  const memories = [];
  let wasm;
  before(async () => (wasm = await WebAssembly.compile(await readFile(new URL("../dist/points.wasm", import.meta.url)))));
  const exposed = () =>
    load({
      source: wasm,
      imports(memory) {
        memories.push(memory);
        return {};
      },
    });

  test("is the same after 1,000 replays of 40,000 events, and at most 32 MiB", async () => {
    const engine = await exposed();
    const book = engine.book({ ...input, events: clients(1000), facts });
    const memory = memories.at(-1)();
    const ask = (i) => book.whatIf({ changes: [{ kind: "line_renews", company: `c${i % 1000}`, line: "crm", mrr: String(i), on: "2024-08-20" }] });
    ask(1);
    book.whatIf({ edition: "2022-07-18" });
    const size = memory.buffer.byteLength;
    assert.ok(size <= 32 << 20, `${size} bytes`);
    for (let i = 0; i < 1000; i++) ask(i);
    book.whatIf({ edition: "2022-07-18" });
    assert.equal(memory.buffer.byteLength, size);
  });

  test("goes with a book that nobody closes", () => {
    // A process has room for a hundred memories or so at once.
    for (let i = 0; i < 500; i++) assert.equal(engine.book(input).whatIf({}).today.partner, "north");
  });

  test("is its own: what happens to it is no other's, and heals", async () => {
    const engine = await exposed();
    const book = engine.book(input);
    const changes = [{ kind: "client_churns", company: "acme", on: "2024-08-01" }];
    const want = book.whatIf({ changes });
    for (let i = 0; i < 3; i++) {
      new Uint8Array(memories.at(-1)().buffer).fill(0xff);
      assert.ok(engine.forecast(input));
      assert.throws(() => book.whatIf({ changes }), refused("INTERNAL", ""));
      assert.deepEqual(book.whatIf({ changes }), want);
    }
  });
});

// A book of clients of 40 events each.
function clients(count) {
  const list = [];
  for (let c = 0; c < count; c++) {
    const add = (on, kind, rest) => list.push({ id: `c/${c}/${list.length}`, company: `c${c}`, on, kind, ...rest });
    add("2021-01-10", "company", { country: c % 3 ? "DE" : "IN" });
    add("2021-01-10", "manager_added", { partner: "north" });
    add("2021-01-11", "line_sold", sold("crm", "100"));
    for (let i = 0; i < 37; i++) add(`202${1 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-20`, "line_changed", { line: "crm", mrr: String(100 + ((i * 7 + c) % 50)) });
  }
  return list;
}
