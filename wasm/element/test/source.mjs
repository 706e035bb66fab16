// Bundles a module of the element for a test in node, where sources are not
// read as they are.
import { build } from "esbuild";

const room = new URL("../", import.meta.url).pathname;

/** Imports a module of the element by its path in its folder. */
export async function source(path) {
  const options = { absWorkingDir: room, bundle: true, write: false, format: "esm", target: "es2022" };
  const { outputFiles } = await build({ ...options, entryPoints: [path], external: ["../js/*"], plugins: [engine] });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

// The engine is the built one, shared by all that is bundled.
const built = new URL("../../dist/calculator.js", import.meta.url).href;
const engine = {
  name: "engine",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/js\// }, () => ({ path: built, external: true }));
  },
};
