// A fault, of whatever kind, is one error; the next call gets a right answer.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PointsError } from "../dist/points.js";
import { exposed } from "./exposed.mjs";
import { events, facts, market, sale } from "./given.mjs";
import { refused } from "./refused.mjs";

// An estimate for another day than the one before is asked by text.
const days = ["2024-03-01", "2024-03-02"];
const nextDay = () => days[days.push(days.shift()) - 1];

const calls = {
  "an estimate": [(engine) => engine.estimate({ ...sale, on: nextDay() }).total, "53.333333"],
  "a conversion": [(engine) => engine.convert({ ...market, to: "currency", soldPoints: "5" }).sold, "100.00"],
  "a replay": [(engine) => engine.replay({ events }).length, 3],
  "a standing": [(engine) => engine.standings({ events, facts, on: "2024-06-01" })[0].sold, "50"],
};

describe("an engine whose memory is corrupted", () => {
  for (const [name, [call, want]] of Object.entries(calls)) {
    test(`works again after ${name} that trapped`, async () => {
      const { engine, memory } = await exposed();
      assert.equal(call(engine), want);
      for (let i = 0; i < 3; i++) {
        new Uint8Array(memory().buffer).fill(0xff);
        assert.throws(() => call(engine), refused("INTERNAL", ""));
        assert.equal(call(engine), want);
      }
    });
  }
});

test("an engine that finds no more memory works again at the next call", async () => {
  const { engine, memory } = await exposed();
  const many = Array.from({ length: 20_000 }, (_, i) => ({ ...events[0], id: `v/${i}`, company: `c${i}` }));
  // WebAssembly has 65,536 pages; here somebody else holds the rest of them.
  memory().grow(65_536 - memory().buffer.byteLength / 65_536);
  assert.throws(() => engine.replay({ events: many }), refused("INTERNAL", ""));
  assert.equal(engine.estimate(sale).sold, "50");
  assert.deepEqual(engine.replay({ events: many }), []);
});

test("a caller whose stack overflows leaves the engine as it was", async () => {
  const { engine } = await exposed();
  for (const [name, [call, want]] of Object.entries(calls)) {
    let faults = 0;
    const descend = () => {
      try {
        descend();
      } catch (fault) {
        // The last frames have less and less room: the call fails at another place in each.
        if (++faults < 2000) {
          try {
            call(engine);
          } catch {
            // A stack that is full is the caller's.
          }
        }
        throw fault;
      }
    };
    assert.throws(descend, RangeError);
    assert.equal(call(engine), want, name);
  }
});

describe("more than can be sent", () => {
  const large = { ...events[0], reason: "x".repeat(1 << 20) };

  test("is refused before it is sent", async () => {
    const { engine, memory } = await exposed();
    const before = memory().buffer.byteLength;
    assert.throws(() => engine.replay({ events: Array(65).fill(large) }), refused("INVALID", "events"));
    assert.throws(() => engine.replay({ events: Array(22).fill({ ...large, reason: "株".repeat(1 << 20) }) }), refused("INVALID", "events"));
    assert.equal(memory().buffer.byteLength, before);
  });

  test("is refused before it ends, where it never does", async () => {
    const { engine } = await exposed();
    function* endless() {
      for (;;) yield large;
    }
    assert.throws(() => engine.replay({ events: endless() }), refused("INVALID", "events"));
    assert.throws(() => engine.standings({ on: "2024-06-01", events: [], facts: endless() }), PointsError);
    assert.equal(engine.replay({ events }).length, 3);
  });
});

test("whatever a call throws, nothing of it is in the next answer", async () => {
  const { engine } = await exposed();
  for (let i = 0; i < 100; i++) {
    assert.throws(() => engine.replay({ events: [events[0], { ...events[1], mrr: "x" }, events[2]] }), refused("INVALID", "mrr", "v/2"));
    assert.throws(() => engine.estimate({ ...sale, country: "usa" }), refused("INVALID", "country"));
    for (const [call, want] of Object.values(calls)) assert.equal(call(engine), want);
  }
});
