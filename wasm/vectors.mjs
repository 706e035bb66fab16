// Answers the shared vectors under WebAssembly in node:
//
//   node wasm/vectors.mjs            both modules of the committed wasm/dist
//   node wasm/vectors.mjs DIRECTORY  those of another build, stock Go's too
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check, priced } from "./check.js";
import { loadCalculator } from "./dist/calculator.js";
import { load } from "./dist/points.js";
import { wasi } from "./wasi.mjs";

const directory = new URL("../points/testdata/vectors/", import.meta.url);
const dist = fileURLToPath(new URL("dist", import.meta.url));

export const files = readdirSync(directory)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, content: JSON.parse(readFileSync(new URL(name, directory), "utf8")) }));

/** Prints the outcome and returns the exit code. */
export function report(where, { passed, failures }) {
  for (const failure of failures) console.error(failure);
  console.log(`${where}: ${passed} passed, ${failures.length} failed`);
  return failures.length > 0 || passed === 0 ? 1 : 0;
}

/** Compiles a build of the whole engine by either compiler once, and returns a function that loads it with options. */
export const compileBuild = (path) => compiled(path || join(dist, "points.wasm"), load);

// The shipped modules import nothing; the stock compiler's are WASI programs.
async function compiled(path, load) {
  const source = await WebAssembly.compile(readFileSync(path));
  return (options) => load({ ...options, source, imports: wasi });
}

/** Asks both modules of a build what they answer; returns the exit code. */
export async function checkModules(directory) {
  const engine = await compileBuild(join(directory, "points.wasm"));
  const calculator = await compiled(join(directory, "calculator.wasm"), loadCalculator);
  return report("points.wasm", check(await engine(), files)) |
    report("calculator.wasm", check(await calculator(), files.filter(priced)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await checkModules(process.argv[2] ?? dist);
