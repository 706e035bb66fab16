// Measures what docs/calculator.md promises and prints it as Markdown:
//
//   node wasm/bench/run.mjs
//
// Times are of this machine and of what else it does: they are no test. Bytes
// and memory are kept by tests.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { withPage } from "../test/page.mjs";
import { measureCalculator } from "./calculator.mjs";
import { measureSizes } from "./sizes.mjs";
import { measureWhatIf } from "./what-if.mjs";

const room = new URL("..", import.meta.url);

async function measured() {
  const chromium = await withPage((_page, version) => version);
  const go = execFileSync("go", ["env", "GOVERSION"], { cwd: room, encoding: "utf8" }).trim();
  const [, tinygo] = /tinygo-org\/tinygo (v[\d.]+)/.exec(readFileSync(new URL("tinygo/go.mod", room), "utf8"));
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0].model.trim()}, ` +
    `${Math.round(totalmem() / 2 ** 30)} GiB, load ${loadavg()[0].toFixed(1)} at the start; ${chromium} (headless), ` +
    `node ${process.versions.node}, ${go}, TinyGo ${tinygo}.`;
}

function table(title, columns, rows) {
  console.log(`\n${title}\n\n| | ${columns.join(" | ")} |\n|---|${"---|".repeat(columns.length)}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}

console.log(await measured());
const stock = mkdtempSync(join(tmpdir(), "stock-"));
try {
  execFileSync("./build.sh", ["--stock", stock], { cwd: room });
  table("### Size", ["bytes", "goal"], measureSizes());
  table("### Calculator", ["Chromium", "node", "goal"], await measureCalculator());
  table("### What-if", ["shipped", "stock Go's build", "goal"], await measureWhatIf(join(stock, "points.wasm")));
} finally {
  rmSync(stock, { recursive: true });
}
