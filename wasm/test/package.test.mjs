// What npm would publish, and that it works where it is installed.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";

const run = promisify(execFile);
const room = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(await readFile(join(room, "package.json"), "utf8"));

// The files that callers name, and those that these lead to.
const modules = [
  "calculator.js", "calculator.wasm", "editions.js", "points-calculator.js", "points.js", "points.wasm", "shared.js",
  ...["de", "en", "fr", "it", "pl", "th"].map((language) => `messages/${language}.js`),
];
const declarations = [
  "book", "calculations", "calculator", "changes", "editions", "engine", "error", "events", "forecast", "points", "points-calculator",
  "postings", "prices", "programs", "records", "source", "standing", "units",
].map((name) => `${name}.d.ts`);

let files, elsewhere, installed;
before(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), "points-"));
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", elsewhere], { cwd: room });
  const [{ files: packed, filename }] = Object.values(JSON.parse(stdout));
  files = packed.map(({ path }) => path).sort();
  installed = join(elsewhere, "node_modules/@tierboard/points");
  await mkdir(installed, { recursive: true });
  await run("tar", ["-xzf", join(elsewhere, filename), "-C", installed, "--strip-components=1"]);
});
after(() => rm(elsewhere, { recursive: true }));

test("the package has what is compiled and nothing else", () => {
  const dist = [...modules, ...declarations].map((name) => `dist/${name}`);
  assert.deepEqual(files, ["LICENSE", "NOTICE", "README.md", "package.json", ...dist].sort());
});

test("every file that the package exports is in it", () => {
  const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)));
  for (const target of targets) assert.ok(files.includes(target.slice(2)), target);
});

test("declarations lead to no file that is missing", async () => {
  for (const file of files.filter((name) => name.endsWith(".d.ts"))) {
    const text = await readFile(join(installed, file), "utf8");
    for (const [, target] of text.matchAll(/(?:from|import\() ?"\.\/([\w./-]+)\.js"/g)) assert.ok(files.includes(`dist/${target}.d.ts`), `${file}: ${target}`);
  }
});

test("the package needs no other at run time", async () => {
  assert.deepEqual([manifest.dependencies, manifest.peerDependencies, manifest.optionalDependencies], [undefined, undefined, undefined]);
  for (const file of files.filter((name) => name.endsWith(".js"))) {
    const text = await readFile(join(installed, file), "utf8");
    for (const [, target] of text.matchAll(/(?:\bimport\(?|[}\w]from ?)"([^"]+)"/g)) assert.match(target, /^\.{1,2}\//, file);
  }
});

test("packing leaves nothing behind", async () => {
  const names = await readdir(room);
  for (const name of ["LICENSE", "NOTICE"]) assert.ok(!names.includes(name), name);
});

test("a program that installed it has all of it, and none of its insides", async () => {
  const source = await readFile(new URL("types.ts", import.meta.url), "utf8");
  const { code } = await transform(source, { loader: "ts", format: "esm" });
  const program = join(elsewhere, "everything.mjs");
  await writeFile(program, code);
  await (await import(pathToFileURL(program))).everything();

  const inside = join(elsewhere, "inside.mjs");
  await writeFile(inside, `export const load = (name) => import(name); export const find = (name) => import.meta.resolve(name);`);
  const { load, find } = await import(pathToFileURL(inside));
  await assert.rejects(load("@tierboard/points/dist/points.js"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });
  await access(fileURLToPath(find("@tierboard/points/points.wasm")));
});
