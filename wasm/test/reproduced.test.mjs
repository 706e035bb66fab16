// What `build.sh --check` makes of a build, with the same versions of the
// compilers as were recorded and with others (reproduced.mjs).
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const room = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "reproduced-"));
after(() => rmSync(scratch, { recursive: true }));

const versions = readFileSync(join(room, "tinygo/versions"), "utf8");
const others = versions.replace(/^llvm .*$/m, "llvm 1:19.9.9-1");
const read = (name) => readFileSync(join(room, "dist", name));
// A custom section changes a module's bytes and nothing it does.
const marked = Buffer.concat([read("points.wasm"), Buffer.from([0, 2, 1, 0x78])]);

const cases = [
  { name: "the same bytes", build() {}, passes: true, says: ["byte for byte"] },
  {
    name: "the same bytes of other versions", versions: others, build() {}, passes: true,
    says: [/llvm: .* recorded, 1:19\.9\.9-1 here/, "byte for byte"],
  },
  {
    name: "another module of the same versions", build: (at) => writeFileSync(at("points.wasm"), marked), passes: false,
    says: [/points\.wasm: [\d,]+ bytes committed, [\d,]+ bytes here; 0 of \d+ functions .* differ: custom\n/, "make wasm"],
  },
  {
    name: "another module of other versions", versions: others, build: (at) => writeFileSync(at("points.wasm"), marked), passes: true,
    says: [/llvm: .* recorded, 1:19\.9\.9-1 here/, "differ: custom", /points\.wasm: [1-9]\d* passed, 0 failed/, /calculator\.wasm: [1-9]\d* passed, 0 failed/],
  },
  {
    name: "a module of other versions that answers wrong", versions: others,
    build: (at) => writeFileSync(at("points.wasm"), read("calculator.wasm")), passes: false,
    says: [/points\.wasm: [1-9]\d* passed, [1-9]\d* failed/, "goes wrong"],
  },
  {
    name: "another script of other versions", versions: others, build: (at) => writeFileSync(at("points.js"), "export {};\n"),
    passes: false, says: ["points.js differs", "make wasm"],
  },
  { name: "a file that is not committed", build: (at) => writeFileSync(at("more.js"), ""), passes: false, says: ["more.js is not committed"] },
  { name: "a file that is not made", build: (at) => rmSync(at("messages/pl.js")), passes: false, says: ["messages/pl.js is not made any more"] },
];

for (const { name, versions: here = versions, build, passes, says } of cases) {
  test(name, () => {
    const made = mkdtempSync(join(scratch, "made-"));
    cpSync(join(room, "dist"), made, { recursive: true });
    build((file) => join(made, file));
    writeFileSync(join(scratch, "versions"), here);
    const { status, stdout, stderr } = spawnSync(
      process.execPath, [join(room, "reproduced.mjs"), made, join(scratch, "versions")], { encoding: "utf8" });
    const said = stdout + stderr;
    assert.equal(status === 0, passes, said);
    for (const part of says) typeof part === "string" ? assert.ok(said.includes(part), said) : assert.match(said, part);
  });
}
