// Says whether wasm/dist is what the sources make, for `build.sh --check`:
//
//   node reproduced.mjs MADE VERSIONS [DIST RECORDED]
//
// MADE is a build and VERSIONS what it was made with; DIST and RECORDED are
// what is committed. The same versions make the same bytes. Of other versions,
// as when a mirror serves another LLVM, only the modules may differ, and they
// must pass the vectors.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkModules } from "./vectors.mjs";

const own = (path) => fileURLToPath(new URL(path, import.meta.url));
const [made, versionsMade, dist = own("dist"), recorded = own("tinygo/versions")] = process.argv.slice(2);

const filesOf = (directory) =>
  readdirSync(directory, { recursive: true }).filter((name) => statSync(join(directory, name)).isFile());
const [madeFiles, committedFiles] = [new Set(filesOf(made)), new Set(filesOf(dist))];
const read = (directory, name) => readFileSync(join(directory, name));

const absent = [...madeFiles].filter((name) => !committedFiles.has(name)).map((name) => `${name} is not committed`);
const extra = [...committedFiles].filter((name) => !madeFiles.has(name)).map((name) => `${name} is not made any more`);
const differing = [...madeFiles].filter((name) => committedFiles.has(name) && !read(made, name).equals(read(dist, name)));
const modules = differing.filter((name) => name.endsWith(".wasm"));
const others = differing.filter((name) => !name.endsWith(".wasm")).map((name) => `${name} differs`);

const versions = (path) => new Map(readFileSync(path, "utf8").trim().split("\n").map((line) => line.split(" ")));
const [then, now] = [versions(recorded), versions(versionsMade)];
const changed = [...new Set([...then.keys(), ...now.keys()])].filter((name) => then.get(name) !== now.get(name));

const faults = [...absent, ...extra, ...others];
if (changed.length === 0) faults.push(...modules.map(difference));
if (faults.length > 0) {
  console.error(`wasm/dist is not what the sources make:\n${indented(faults)}\nRun \`make wasm\` and commit what it writes.`);
  process.exit(1);
}
if (changed.length > 0) {
  console.log(`Built with other versions than wasm/dist (wasm/tinygo/versions):\n${indented(changed.map(versionChange))}`);
}
if (modules.length === 0) {
  console.log("wasm/dist is what the sources make, byte for byte.");
} else {
  console.log(`The modules come out different:\n${indented(modules.map(difference))}\nThe vectors, on what was built here:`);
  process.exitCode = await checkModules(made);
  if (process.exitCode) console.error("The engine goes wrong when built with these versions: see the failures above.");
}

function versionChange(name) {
  return `${name}: ${then.get(name) ?? "none"} recorded, ${now.get(name) ?? "none"} here`;
}

/** Tells in one line where a module differs from the committed one. */
function difference(name) {
  const [before, after] = [read(dist, name), read(made, name)];
  const sizes = `${name}: ${size(before)} committed, ${size(after)} here`;
  const [a, b] = [sections(before), sections(after)];
  const parts = [...new Set([...a.keys(), ...b.keys()])].filter((part) => a.get(part)?.toString() !== b.get(part)?.toString());
  const [old, fresh] = [a, b].map((of) => of.get("code") ?? []);
  const known = new Set(old);
  const unlike = fresh.filter((body) => !known.has(body)).length;
  return `${sizes}; ${unlike} of ${fresh.length} functions are not among the ${old.length} committed; sections that differ: ${parts.join(", ")}`;
}

// sections reads a module: the entries of its section code, and the others
// whole, all as hexadecimal text.
function sections(module) {
  const names = ["custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data", "data count"];
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const take = () => {
    const length = number();
    return module.toString("hex", at, (at += length));
  };
  const found = new Map();
  while (at < module.length) {
    const name = names[module[at++]] ?? "unknown";
    if (name !== "code") {
      found.set(name, [...(found.get(name) ?? []), take()]);
      continue;
    }
    number();
    found.set(name, Array.from({ length: number() }, take));
  }
  return found;
}

function size(bytes) {
  return `${bytes.length.toLocaleString("en")} bytes`;
}

function indented(lines) {
  return lines.map((line) => `  ${line}`).join("\n");
}
