// Measures what docs/calculator.md promises and prints it as Markdown:
//
//   node wasm/bench/run.mjs
//
// Times are of this machine and of what else it does: they are no test. Bytes
// and memory are kept by tests.
import { execFileSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";
import { readFileSync } from "node:fs";
import { launch } from "../test/browser/chromium.mjs";
import { measureSizes } from "./sizes.mjs";
import { measureWhatIf } from "./what-if.mjs";

const room = new URL("..", import.meta.url);

async function measured() {
  const browser = await launch();
  const chromium = browser.version();
  await browser.close();
  const go = execFileSync("go", ["env", "GOVERSION"], { cwd: room, encoding: "utf8" }).trim();
  const [, tinygo] = /tinygo-org\/tinygo (v[\d.]+)/.exec(readFileSync(new URL("tinygo/go.mod", room), "utf8"));
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0].model.trim()}, ` +
    `${Math.round(totalmem() / 2 ** 30)} GiB, load ${loadavg()[0].toFixed(1)} at the start; Chromium ${chromium} (headless), ` +
    `node ${process.versions.node}, ${go}, TinyGo ${tinygo}.`;
}

function table(title, rows) {
  console.log(`\n${title}\n\n| | measured | goal |\n|---|---|---|`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}

console.log(await measured());
table("### Size", measureSizes());
table("### What-if", await measureWhatIf());
