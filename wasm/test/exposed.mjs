import { readFile } from "node:fs/promises";
import { load } from "../dist/points.js";

const source = await WebAssembly.compile(await readFile(new URL("../dist/points.wasm", import.meta.url)));

/** An engine, and how to get at its memory, which callers cannot. */
export async function exposed() {
  let memory;
  const engine = await load({
    source,
    imports(current) {
      memory = current;
      return {};
    },
  });
  return { engine, memory: () => memory() };
}
