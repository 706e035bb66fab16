// Times the calculator in headless Chromium, on loopback, and in node:
//
//   node wasm/bench/calculator.mjs [FILE.wasm]    default the committed wasm/dist
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadCalculator } from "../dist/calculator.js";
import { withPage } from "../test/page.mjs";
import { measureEstimates, spread } from "./estimates.mjs";

const LOADS = 30;

/** Rows of what was measured, in Chromium and in node, and what is aimed at. */
export async function measureCalculator(path = new URL("../dist/calculator.wasm", import.meta.url), rounds = 60) {
  const build = readFileSync(path);
  const chromium = await inPage(build, rounds);
  return rows(chromium, await measureEstimates(loadCalculator, build, rounds));
}

const inPage = (build, rounds) => withPage(async (page) => {
  const opened = [];
  for (let i = 0; i < LOADS; i++) opened.push(await timeNewPage(page));
  const loads = [];
  for (let i = 0; i < LOADS; i++) loads.push(await page.evaluate(toEstimate));
  const measured = await page.evaluate(async (rounds) => {
    const [{ loadCalculator }, { measureEstimates }] = [await import("/dist/calculator.js"), await import("/bench/estimates.mjs")];
    return measureEstimates(loadCalculator, new Uint8Array(await (await fetch("/build")).arrayBuffer()), rounds);
  }, rounds);
  return { ...measured, opened: spread(opened), load: spread(loads.slice(1)) };
}, { "/build": () => build });

// A page of a context of its own, which knows nothing yet.
async function timeNewPage(other) {
  const context = await other.context().browser().newContext();
  try {
    const page = await context.newPage();
    await page.goto(other.url());
    return await page.evaluate(toEstimate);
  } finally {
    await context.close();
  }
}

// toEstimate runs in a page. Nothing is cached but scripts that the page has
// run before: the server forbids it.
async function toEstimate() {
  const began = performance.now();
  const { loadCalculator } = await import("/dist/calculator.js");
  const calculator = await loadCalculator();
  const { total } = calculator.estimate({ amount: "1000.00", currency: "USD", country: "US", dealType: "sourced", on: "2026-03-01" });
  if (total !== "50") throw new Error(total);
  return performance.now() - began;
}

function rows(chromium, node) {
  const timed = (unit, digits) => (of) =>
    of ? `${of.median.toFixed(digits)} ${unit} (least ${of.least.toFixed(digits)}, 95 % ${of.p95.toFixed(digits)})` : "";
  const [ms, ns] = [timed("ms", 2), timed("ns", 0)];
  const row = (what, name, goal = "", written = ns) => [what, written(chromium[name]), written(node[name]), goal];
  return [
    row("compiling and starting `calculator.wasm`", "start", "1 ms", ms),
    row("`loadCalculator()` through the first estimate, fetching the module", "load", "20 ms", ms),
    row("the same in a new page, fetching the scripts too", "opened", "", ms),
    row("`prices.estimate`", "estimate", "100 ns"),
    row("the same in plain JavaScript (`BigInt`), number in and out", "plainNumbers"),
    row("`prices.estimateExact`", "exact"),
    row("the same in plain JavaScript, `BigInt` in and out", "plainBigints"),
    row("`prices.estimateAll`, a row of a `Float64Array`", "floatRows", "30 ns"),
    row("`prices.estimateAll`, a row of a `BigInt64Array`", "bigintRows", "30 ns"),
    row("`estimate`, texts in and out, one market", "text"),
    row("`convert` to points, texts in and out", "convert"),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const row of await measureCalculator(process.argv[2])) console.log(`| ${row.join(" | ")} |`);
}
