// Compiles js/*.ts to the ES modules and declarations of the package:
//
//   node build.mjs [DIRECTORY]    default dist
//
// Modules are bundled and minified, each entry into one file and what entries
// share into shared.js; declarations stay one file each, for they are read by
// people, and only those that an entry leads to are kept.
import { access, copyFile, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildElement } from "./element/build.mjs";

const room = fileURLToPath(new URL(".", import.meta.url));
const entries = ["calculator", "points"];
const dist = resolve(process.argv[2] ?? join(room, "dist"));

await mkdir(dist, { recursive: true });
await build({
  absWorkingDir: room,
  entryPoints: entries.map((name) => `js/${name}.ts`),
  outdir: dist,
  bundle: true,
  splitting: entries.length > 1,
  chunkNames: "shared",
  minify: true,
  // Written by generate_editions.go, and for a page to replace.
  external: ["./editions.js"],
  format: "esm",
  target: "es2022",
  charset: "utf8",
});

const declared = await mkdtemp(join(tmpdir(), "declarations-"));
try {
  execFileSync(
    process.execPath,
    [join(room, "node_modules/typescript/bin/tsc"), "--declaration", "--emitDeclarationOnly", "--outDir", declared],
    { cwd: room, stdio: "inherit" },
  );
  const wanted = new Set(entries);
  for (const name of wanted) {
    const from = await access(join(room, "js", `${name}.d.ts`)).then(() => join(room, "js"), () => declared);
    const text = await readFile(join(from, `${name}.d.ts`), "utf8");
    for (const [, other] of text.matchAll(/(?:from|import\() ?"\.\/([\w-]+)\.js"/g)) wanted.add(other);
    await copyFile(join(from, `${name}.d.ts`), join(dist, `${name}.d.ts`));
  }
} finally {
  await rm(declared, { recursive: true });
}

await buildElement(dist);
