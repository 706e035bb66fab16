// What each function answers, and that a long session takes no more and more
// memory.
import assert from "node:assert/strict";
import { test } from "node:test";
import { editions } from "../dist/editions.js";
import { load } from "../dist/points.js";
import { exposed } from "./exposed.mjs";
import { events, facts, market, sale } from "./given.mjs";
import { refused } from "./refused.mjs";

const engine = await load();

test("an estimate is the same in numbers and in text", () => {
  const want = { total: "53.333333", sold: "50", managed: "3.333333" };
  assert.deepEqual(engine.estimate(sale), want);
  assert.deepEqual(engine.estimate({ ...sale, edition: "2024-02-27" }), want);
  assert.deepEqual(engine.estimate({ ...sale, amount: "000001000.00" }), want);
});

test("the greatest estimate comes back to the digit", () => {
  const { sold } = engine.estimate({ ...sale, manage: false, amount: "184467440737095.51" });
  assert.equal(sold, "9223372036854.7755");
  assert.throws(() => engine.estimate({ ...sale, amount: "184467440737095.52" }), refused("OVERFLOW", "amount"));
});

test("what is wrong with an estimate is told", () => {
  for (const [change, field] of [
    [{ amount: "" }, "amount"], [{ amount: "1." }, "amount"], [{ amount: ".5" }, "amount"], [{ amount: "1,5" }, "amount"],
    [{ amount: "1e3" }, "amount"], [{ amount: "-1" }, "amount"], [{ amount: "0.001" }, "amount"], [{ amount: 1000 }, "amount"],
    [{ amount: undefined }, "amount"], [{ currency: "CHF" }, "currency"], [{ currency: "usd" }, "currency"],
    [{ country: "de" }, "country"], [{ country: undefined }, "country"], [{ dealType: "won" }, "dealType"],
    [{ country: "U\u0153" }, "country"], [{ manage: "false" }, "manage"], [{ manage: 1 }, "manage"],
    [{ on: "2024-02-30" }, "on"], [{ on: undefined }, "on"], [{ on: new Date(0) }, "on"], [{ program: "x" }, "program"],
    [{ edition: "2024-02-28" }, "edition"], [{ otherPartners: -1 }, "otherPartners"], [{ otherPartners: 1.5 }, "otherPartners"],
    [{ otherPartners: 2 ** 31 }, "otherPartners"], [{ otherPartners: "2" }, "otherPartners"], [{ otherPartners: NaN }, "otherPartners"],
  ]) {
    assert.throws(() => engine.estimate({ ...sale, ...change }), refused("INVALID", field), JSON.stringify(change));
  }
});

test("conversion goes both ways", () => {
  assert.deepEqual(engine.convert({ ...market, to: "points", soldValue: "100", managedValue: "200" }), { total: "7", sold: "5", managed: "2" });
  assert.deepEqual(engine.convert({ ...market, to: "currency", soldPoints: "5", managedPoints: "2" }), { sold: "100.00", managed: "200.00" });
  assert.deepEqual(engine.convert({ ...market, to: "points", soldValue: "100" }), { total: "5", sold: "5", managed: "0" });
  assert.throws(() => engine.convert({ ...market, to: "points", soldValue: "x" }), refused("INVALID", "soldValue"));
  assert.throws(() => engine.convert({ ...market, to: "currency", managedPoints: "-1" }), refused("INVALID", "managedPoints"));
  assert.throws(() => engine.convert({ ...market, to: "currency", currency: "CHF" }), refused("INVALID", "currency"));
});

test("what a form needs is described", () => {
  assert.deepEqual(engine.programs(), ["mrr", "points"]);
  assert.deepEqual(engine.editions().map(({ from }) => from), ["2022-07-18", "2024-02-27", "2025-07-15", "2026-01-15"]);
  const euro = (on) => engine.currencies({ on }).find(({ currency }) => currency === "EUR");
  assert.deepEqual(euro("2025-07-14"), { currency: "EUR", amount: "75.00", decimals: 2 });
  assert.deepEqual(euro("2025-07-15"), { currency: "EUR", amount: "88.00", decimals: 2 });
  assert.deepEqual(engine.currencies({ on: "2026-01-01", edition: "2022-07-18" }), engine.currencies({ on: "2020-01-01" }));
  const { multiplier, countries } = engine.growth({ on: "2024-01-01" });
  assert.equal(multiplier, "2");
  assert.ok(countries.includes("IN") && !countries.includes("JP"));
  assert.throws(() => engine.currencies({ on: "today" }), refused("INVALID", "on"));
  assert.throws(() => engine.editions({ program: "x" }), refused("INVALID", "program"));
});

test("a replay takes objects or NDJSON, in any order, and unusual names", () => {
  const want = [
    { partner: "north", company: "acme", line: "crm", track: "sourced", kind: "new", points: "50", on: "2024-03-01", event: "v/2" },
    { partner: "south", company: "acme", line: "crm", track: "managed", kind: "new", points: "10", on: "2024-03-01", event: "v/3" },
    { partner: "north", company: "acme", line: "crm", track: "sourced", kind: "expired", points: "-50", on: "2025-03-01", event: "v/2" },
  ];
  const moved = (events) => engine.replay({ events }).map(({ explanation, ...posting }) => posting);
  assert.deepEqual(moved(events), want);
  assert.deepEqual(moved(events.toReversed().map((event) => JSON.stringify(event)).join("\n")), want);
  const odd = String.raw`Ångström \t 株式会社 🚀`;
  const renamed = events.map((event) => ({ ...event, company: odd, ...(event.line && { line: odd }) }));
  assert.deepEqual(moved(renamed), want.map((posting) => ({ ...posting, company: odd, line: odd })));
  assert.deepEqual(moved([]), []);
});

test("an event at fault is named", () => {
  const sold = events[1];
  for (const [changed, code, field, id = "v/2"] of [
    [{ mrr: 1000 }, "INVALID", "mrr"], [{ mrr: "1.001" }, "INVALID", "mrr"], [{ mrr: "-1" }, "INVALID", "mrr"],
    [{ partner_id: "x" }, "INVALID", "partner_id"], [{ seq: "1" }, "INVALID", "seq"], [{ seq: 1.5 }, "INVALID", "seq"],
    [{ kind: "sold" }, "INVALID", "kind"], [{ on: null }, "INVALID", "on"], [{ line: "a\tb" }, "INVALID", "line"],
    [{ voided: "yes" }, "INVALID", "voided"], [{ id: "" }, "INVALID", "id", ""], [{ id: "v/3" }, "CONFLICT", "id", "v/3"],
    [{ on: "2024-02-01" }, "INVALID", "kind"], [{ mrr: "99999999999999999999" }, "OVERFLOW", "mrr"],
  ]) {
    const changedEvents = [events[0], { ...sold, ...changed }, events[2]];
    assert.throws(() => engine.replay({ events: changedEvents }), refused(code, field, id), JSON.stringify(changed));
  }
  assert.throws(() => engine.replay({ events: "{}\n{" }), refused("INVALID", "events"));
  assert.throws(() => engine.replay({ events: [1] }), refused("INVALID", "events[0]"));
  assert.throws(() => engine.replay({}), refused("INVALID", "events"));
  assert.throws(() => engine.replay({ events: [{ id: "v/1", reason: "x".repeat(65 << 20) }] }), refused("INVALID", "reason", "v/1"));
});

test("standings say where each partner stands", () => {
  const [north, south] = engine.standings({ events, facts, on: "2024-06-01" });
  assert.deepEqual([north.partner, north.sourced, north.total, north.performance], ["north", "50", "50", "untiered"]);
  assert.deepEqual([south.partner, south.managed, south.total], ["south", "10", "10"]);
  const certified = ({ tiers }) => tiers[0].conditions.find(({ measure }) => measure === "certified");
  assert.deepEqual(certified(north), { measure: "certified", above: false, need: "1", have: "1", missing: "0", met: true });
  assert.deepEqual(certified(south), { measure: "certified", above: false, need: "1", missing: "1", met: false });

  const large = events.map((event) => ({ ...event, ...(event.mrr && { mrr: "5000" }), ...(event.partner && { partner: "north" }) }));
  const [gold] = engine.standings({ events: large, facts, on: "2024-06-01" });
  assert.deepEqual([gold.total, gold.performance, gold.credited, gold.since], ["300", "gold", "gold", "2024-03-01"]);
  assert.throws(() => engine.standings({ events, facts: [{ ...facts[0], value: "soon" }], on: "2024-06-01" }), refused("INVALID", "value"));
});

test("memory stays bounded in a long session", async () => {
  const { engine, memory } = await exposed();
  for (let i = 0; i < 1e6; i++) engine.estimate({ ...sale, amount: String(i) });
  const ledger = [];
  for (let company = 0; company < 500; company++) {
    for (const event of events) ledger.push({ ...event, id: `${event.id}/${company}`, company: `c${company}` });
  }
  for (let i = 0; i < 200; i++) assert.equal(engine.replay({ events: ledger }).length, 1500);
  assert.ok(memory().buffer.byteLength <= 16 << 20, `${memory().buffer.byteLength} bytes after 200 replays`);

  // A replay that takes more is allowed, and given back.
  const huge = [];
  for (let company = 0; company < 100_000; company++) huge.push({ ...events[0], id: `h/${company}`, company: `c${company}` });
  assert.deepEqual(engine.replay({ events: huge }), []);
  assert.equal(engine.estimate(sale).sold, "50");
  assert.ok(memory().buffer.byteLength <= 64 << 20, `${memory().buffer.byteLength} bytes after a large replay`);
});

test("the editions can be the server's", async () => {
  const mine = structuredClone(editions);
  mine.points = [{ ...mine.points[0], note: "ours", from: "2030-01-01", rates: [
    { kind: "sold", pointsPerUnit: "7" }, { kind: "managed", pointsPerUnit: "0.5", note: "half" },
  ] }];
  delete mine.mrr;
  const ours = await load({ editions: mine });
  assert.deepEqual(ours.programs(), ["points"]);
  assert.deepEqual(ours.estimate({ ...sale, otherPartners: 0 }), { total: "75", sold: "70", managed: "5" });
  assert.throws(() => ours.replay({ program: "mrr", events: [] }), refused("INVALID", "program"));
});

test("editions that cannot be used are refused with the place at fault", async () => {
  const changed = (change) => {
    const mine = structuredClone(editions);
    change(mine.points[1], mine);
    return mine;
  };
  for (const [field, mine] of [
    ["editions", {}], ["editions", []], ["editions", "x"], ["editions.points", { points: [] }], ["editions.points[0]", { points: [1] }],
    ["editions", { Points: editions.points }],
    ["editions.points[1].units[3].amount", changed(({ units }) => (units[3].amount = "0"))],
    ["editions.points[1].units[3].amount", changed(({ units }) => (units[3].amount = 75))],
    ["editions.points[1].units[3].amount", changed(({ units }) => (units[3].amount = "99999999999999999999"))],
    ["editions.points[1].units[3].price", changed(({ units }) => (units[3].price = "1"))],
    ["editions.points[1].units", changed((edition) => (edition.units = []))],
    ["editions.points[1].units", changed((edition) => delete edition.units)],
    ["editions.points[1].growth.multiplier", changed(({ growth }) => (growth.multiplier = "0"))],
    ["editions.points[1].growth.countries[1]", changed(({ growth }) => (growth.countries[1] = "AR"))],
    ["editions.points[1].from", changed((edition) => (edition.from = "2022-07-18"))],
    ["editions.points[1].lotMonths", changed((edition) => (edition.lotMonths = 0))],
    ["editions.points[1].lotMonths", changed((edition) => (edition.lotMonths = "12"))],
    ["editions.points[1].illustrative", changed((edition) => (edition.illustrative = "no"))],
    ["editions.points[1].rates", changed(({ rates }) => rates.pop())],
    ["editions.points[1].rates[2]", changed(({ rates }) => rates.reverse().push(rates[2]))],
    ["editions.points[1].tiers[2].conditions[0].need", changed(({ tiers }) => (tiers[2].conditions[0].need = "-1"))],
    ["editions.points[1].tiers[3].conditions[4].above", changed(({ tiers }) => (tiers[3].conditions[4].above = false))],
    ["editions.points[1].reviews[1].on", changed(({ reviews }) => (reviews[1].on = "02-29"))],
  ]) {
    await assert.rejects(load({ editions: mine }), refused("INVALID", field), field);
  }
});
