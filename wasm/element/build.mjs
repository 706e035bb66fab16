// Builds <points-calculator>: points-calculator.js with its declarations, one
// module for each language in messages/, and the demo page in demo/.
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const room = fileURLToPath(new URL(".", import.meta.url));

// The engine is a module of its own, which other scripts of a page share.
const besideIt = {
  name: "beside-it",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/js\// }, ({ path }) => ({ path: path.replace("../js/", "./"), external: true }));
  },
};

/** Writes the element and what belongs to it to a folder. */
export async function buildElement(dist) {
  const languages = (await readdir(join(room, "messages"))).map((name) => name.replace(/\.ts$/, "")).filter((name) => name !== "messages");
  await build({
    absWorkingDir: room,
    entryPoints: [
      { in: "points-calculator.ts", out: "points-calculator" },
      ...languages.map((name) => ({ in: `messages/${name}.ts`, out: `messages/${name}` })),
    ],
    outdir: dist,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    loader: { ".css": "text" },
    plugins: [besideIt, smallStyles],
  });
  await declare(dist);
  await cp(join(room, "demo"), join(dist, "demo"), { recursive: true });
}

// The style sheet goes into the script as a text, without comments and indents.
const smallStyles = {
  name: "small-styles",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], minify: true, write: false, target: "es2022" });
      return { contents: outputFiles[0].text.trim(), loader: "text" };
    });
  },
};

/** Writes the declarations of the element, which lead to those beside it. */
async function declare(dist) {
  const declared = await mkdtemp(join(tmpdir(), "declarations-"));
  try {
    const options = ["-p", room, "--declaration", "--emitDeclarationOnly", "--outDir", declared];
    execFileSync(process.execPath, [join(room, "../node_modules/typescript/bin/tsc"), ...options], { stdio: "inherit" });
    const text = await readFile(join(declared, "element/points-calculator.d.ts"), "utf8");
    await writeFile(join(dist, "points-calculator.d.ts"), text.replaceAll('"../js/', '"./'));
  } finally {
    await rm(declared, { recursive: true });
  }
}
