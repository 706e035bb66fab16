// Times what-ifs of a large partner's book in headless Chromium: 1,000 clients of
// 40 events each, read once.
//
//   node wasm/bench/what-if.mjs FILE.wasm    the committed wasm/dist beside another build
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withPage } from "../test/page.mjs";

/**
 * Measures the committed wasm/dist and, beside it, another build, such as stock
 * Go's; rows of what was measured, the figures of both, and what is aimed at.
 */
export async function measureWhatIf(build) {
  const shipped = await withPage((page) => page.evaluate(measure, { shipped: true, times: 1000 }));
  const peer = await withPage((page) => page.evaluate(measure, { shipped: false, times: 20 }), { "/build": () => readFileSync(build) });
  return rows(shipped, peer);
}

// measure runs in the page.
async function measure({ shipped, times }) {
  const [{ load }, { makeBook, partner, today }] = [await import("/dist/points.js"), await import("/test/big-book.mjs")];
  const memories = (await import("/test/memories.mjs")).watchMemories();
  const options = {};
  if (!shipped) {
    options.imports = (await import("/wasi.mjs")).wasi;
    options.source = await WebAssembly.compile(await (await fetch("/build")).arrayBuffer());
  }
  const engine = await load(options);
  const events = makeBook(1000, 40);
  const ndjson = events.map((event) => JSON.stringify(event)).join("\n");
  const time = (times, run) => {
    const taken = [];
    for (let i = 0; i < times; i++) {
      const began = performance.now();
      run(i);
      taken.push(performance.now() - began);
    }
    taken.sort((a, b) => a - b);
    return { least: taken[0], median: taken[times >> 1], p95: taken[Math.ceil(times * 0.95) - 1] };
  };
  const open = (of) => engine.book({ partner, on: today, events: of });
  const decodeObjects = time(7, () => open(events).close());
  const decode = time(7, () => open(ndjson).close());
  memories.length = 0;
  const book = open(ndjson);
  const bytes = () => memories[0].buffer.byteLength;
  const deal = (i) => ({
    kind: "deal_closes", company: `company-${String(i % 1000).padStart(4, "0")}`, line: "CMS", mrr: "250", currency: "USD", on: today,
  });
  const priced = [];
  for (let i = 0; priced.length < 100; i++) { // the lines of some clients are in other currencies
    try {
      book.whatIf({ changes: [deal(i)] });
      priced.push(deal(i));
    } catch {}
  }
  const few = Math.min(times, 50);
  const one = time(times, (i) => book.whatIf({ changes: [priced[i % 100]] }));
  const hundred = time(few, () => book.whatIf({ changes: priced }));
  // Under the book's own rules only what changes is replayed; under an edition all of it is.
  const first = bytes();
  const replay = time(times, () => book.whatIf({ program: "points" }));
  const edition = time(few, () => book.whatIf({ edition: "2024-02-27" }));
  const whole = time(7, () => engine.replay({ events: ndjson }));
  return { events: events.length, decode, decodeObjects, one, hundred, replay, edition, whole, first, after: bytes() };
}

function rows(of, peer) {
  const ms = (of) => `${of.median.toFixed(2)} ms (least ${of.least.toFixed(2)}, 95 % ${of.p95.toFixed(2)})`;
  const mib = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  const named = `${of.events.toLocaleString("en")} events`;
  const timed = (what, name, goal = "") => [what, ms(of[name]), ms(peer[name]), goal];
  return [
    timed(`a replay of the book, ${named}, with its forecast and difference`, "replay", "median 33 ms; stretch 16 ms"),
    timed("the same under another edition", "edition"),
    timed("one changed client", "one", "1 ms"),
    timed("a hundred changed clients", "hundred"),
    timed(`reading the book from NDJSON, ${named}`, "decode", "once"),
    timed("reading it from objects", "decodeObjects", "once"),
    timed(`all postings of ${named} as objects (\`replay\`)`, "whole"),
    ["WebAssembly memory of the book", mib(of.first), mib(peer.first), "32 MiB"],
    ["the same after 1,000 replays of the book", mib(of.after), "", "unchanged"],
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const row of await measureWhatIf(process.argv[2])) console.log(`| ${row.join(" | ")} |`);
}
