// Holds what is shipped against the native engine (main.go): the committed
// wasm/dist in node and in headless Chromium, and, where one is given, stock Go's
// build in node, which is slow and gets one chunk in five.
//
//   node wasm/agreement/run.mjs [--seed N] [--questions N] [--chunk N] [--stock FILE.wasm]
//
// Without a seed it draws one and prints it: with --seed the same questions come
// again, with --chunk too only those that a difference was in. CHROMIUM names
// the browser; default /usr/bin/chromium.
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { openBrowser } from "./browser.mjs";
import { openWorker } from "./worker.mjs";

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: String(randomInt(2 ** 47)) },
    questions: { type: "string", default: "1000000" },
    chunk: { type: "string", default: "-1" },
    stock: { type: "string" },
  },
});

/** The chunks that the generator writes, one after the other. */
async function* chunks() {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const generator = spawn("go", [
    "run", "./wasm/agreement", "-seed", options.seed, "-questions", options.questions, "-chunk", options.chunk,
  ], { cwd: root, stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, GOGC: "800" } });
  const ended = new Promise((resolve, reject) => {
    generator.on("error", reject);
    generator.on("close", resolve);
  });
  let held = Buffer.alloc(0);
  for await (const more of generator.stdout) {
    held = Buffer.concat([held, more]);
    for (;;) {
      const line = held.indexOf("\n");
      if (line < 0) break;
      const [, number, size] = held.toString("utf8", 0, line).split(" ");
      const end = line + 1 + Number(size);
      if (held.length < end) break;
      yield { number: Number(number), text: held.toString("utf8", line + 1, end) };
      held = held.subarray(end);
    }
  }
  const code = await ended;
  if (code !== 0 || held.length > 0) throw new Error(`the generator ended with ${code}, ${held.length} bytes into a chunk`);
}

const places = [
  { ...await openWorker("node"), every: 1, answered: 0 },
  { ...await openBrowser(), every: 1, answered: 0 },
  ...options.stock ? [{ ...await openWorker("stock Go's build in node", options.stock), every: 5, answered: 0 }] : [],
];

const again = (number) => `node wasm/agreement/run.mjs --seed ${options.seed} --questions ${options.questions} --chunk ${number}`;

/** Lines short enough to read: of both answers what is around the first place where they differ. */
function readable({ question, native, got }) {
  let at = 0;
  while (at < native.length && native[at] === got[at]) at++;
  const around = (text) => (at > 200 ? `… ${text.slice(at - 120, at + 400)}` : text.slice(0, 600));
  return `  question ${question.slice(0, 4000)}\n  native   ${around(native)}\n  got      ${around(got)}`;
}

const asked = {};
let differed = 0;
const began = performance.now();
try {
  for await (const { number, text } of chunks()) {
    const asking = places.filter(({ every }) => number % every === 0 || options.chunk !== "-1");
    const compared = await Promise.all(asking.map((place) => place.compare(text)));
    for (const [name, count] of Object.entries(compared[0].asked)) asked[name] = (asked[name] ?? 0) + count;
    compared.forEach(({ asked, differences }, i) => {
      asking[i].answered += Object.values(asked).reduce((sum, count) => sum + count, 0);
      for (const difference of differences) {
        console.error(`\n${asking[i].name}, ${difference.by}, differs in question ${difference.number} of chunk ${number}:\n${readable(difference)}`);
      }
      differed += differences.length;
    });
    if (differed > 0) {
      console.error(`\nTo ask this chunk again: ${again(number)}`);
      break;
    }
  }
} finally {
  await Promise.all(places.map((place) => place.close()));
}

const wanted = Number(options.chunk) < 0 ? Number(options.questions) : 1;
console.log(Object.entries(asked).sort().map(([name, count]) => `${name} ${count}`).join(", "));
console.log(
  `seed ${options.seed}: ${differed === 0 ? "answered like native Go" : "NOT answered like native Go"} by ` +
    `${places.map(({ name, answered }) => `${name} ${answered}`).join(", ")} in ${((performance.now() - began) / 1000).toFixed(1)} s`,
);
if (differed > 0 || places.some(({ answered, every }) => answered < wanted / every)) process.exitCode = 1;
