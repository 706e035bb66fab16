// Answers the shared vectors under WebAssembly in node:
//
//   node wasm/vectors.mjs            the committed wasm/dist
//   node wasm/vectors.mjs FILE.wasm  another build, stock Go's too
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check } from "./check.js";
import { load } from "./dist/points.js";
import { wasi } from "./wasi.mjs";

const directory = new URL("../points/testdata/vectors/", import.meta.url);

export const files = readdirSync(directory)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, content: JSON.parse(readFileSync(new URL(name, directory), "utf8")) }));

/** Prints the outcome and returns the exit code. */
export function report(where, { passed, failures }) {
  for (const failure of failures) console.error(failure);
  console.log(`${where}: ${passed} passed, ${failures.length} failed`);
  return failures.length > 0 || passed === 0 ? 1 : 0;
}

/** Loads a build of either compiler. */
export const loadBuild = async (path) => (await compileBuild(path))();

/** Compiles a build once, and returns a function that loads it with options. */
export async function compileBuild(path) {
  const source = await WebAssembly.compile(readFileSync(path ?? new URL("dist/points.wasm", import.meta.url)));
  // The shipped build imports nothing; the stock compiler's is a WASI program.
  const imports = path && wasi;
  return (options) => load({ ...options, source, imports });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const engine = await loadBuild(process.argv[2]);
  process.exitCode = report(process.argv[2] ?? "node", check(engine, files));
}
