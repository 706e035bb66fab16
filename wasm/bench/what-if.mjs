// Times what-ifs of a large partner's book in headless Chromium: 1,000 clients of
// 40 events each, read once.
import { openPage } from "../browser.mjs";

/** Measures; rows of what was measured, the figure, and what is aimed at. */
export async function measureWhatIf() {
  const { page, check, close } = await openPage();
  try {
    const measured = await page.evaluate(measure);
    check();
    return rows(measured);
  } finally {
    await close();
  }
}

// measure runs in the page.
async function measure() {
  const memories = [];
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(Instance, [module, imports]) {
      const instance = new Instance(module, imports);
      memories.push(instance.exports.memory);
      return instance;
    },
  });
  const [{ load }, { makeBook, partner, today }] = [await import("/dist/points.js"), await import("/test/big-book.mjs")];
  const engine = await load();
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
  const one = time(1000, (i) => book.whatIf({ changes: [priced[i % 100]] }));
  const hundred = time(50, () => book.whatIf({ changes: priced }));
  // Under the book's own rules only what changes is replayed; under an edition all of it is.
  const first = bytes();
  const replay = time(1000, () => book.whatIf({ program: "points" }));
  const edition = time(100, () => book.whatIf({ edition: "2024-02-27" }));
  const whole = time(7, () => engine.replay({ events: ndjson }));
  return { events: events.length, decode, decodeObjects, one, hundred, replay, edition, whole, first, after: bytes() };
}

function rows({ events, decode, decodeObjects, one, hundred, replay, edition, whole, first, after }) {
  const ms = ({ least, median, p95 }) => `${median.toFixed(2)} ms (least ${least.toFixed(2)}, 95 % ${p95.toFixed(2)})`;
  const mib = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  const named = `${events.toLocaleString("en")} events`;
  return [
    [`a replay of the book, ${named}, with its forecast and difference`, ms(replay), "median 33 ms; stretch 16 ms"],
    ["the same under another edition", ms(edition), ""],
    ["one changed client", ms(one), "1 ms"],
    ["a hundred changed clients", ms(hundred), ""],
    [`reading the book from NDJSON, ${named}`, ms(decode), "once"],
    ["reading it from objects", ms(decodeObjects), "once"],
    [`all postings of ${named} as objects (\`replay\`)`, ms(whole), ""],
    ["WebAssembly memory of the book", mib(first), "32 MB"],
    ["the same after 1,000 replays of the book", mib(after), "unchanged"],
  ];
}
