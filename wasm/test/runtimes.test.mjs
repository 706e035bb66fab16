// The package in the runtimes that have no page: node, its workers, and Deno.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import * as points from "../dist/points.js";
import { anywhere } from "./anywhere.mjs";
import { refused } from "./refused.mjs";

const run = promisify(execFile);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A script that asks the package and prints what went wrong, as JSON. */
const script = (before = "") => `
  ${before}
  const points = await import(${JSON.stringify(new URL("../dist/points.js", import.meta.url))});
  const { anywhere } = await import(${JSON.stringify(new URL("anywhere.mjs", import.meta.url))});
  console.log(JSON.stringify(await anywhere(points)));
`;

test("node", async () => assert.deepEqual(await anywhere(points), []));

test("a node that has no network, from another directory", async () => {
  const offline = `globalThis.fetch = () => { throw new Error("no network"); };`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script(offline)], { cwd: "/" });
  assert.deepEqual(JSON.parse(stdout), []);
});

test("a worker of node", async () => {
  const worker = new Worker(`
    const { parentPort } = require("node:worker_threads");
    (async () => {
      const points = await import(${JSON.stringify(new URL("../dist/points.js", import.meta.url))});
      const { anywhere } = await import(${JSON.stringify(new URL("anywhere.mjs", import.meta.url))});
      parentPort.postMessage(await anywhere(points));
    })();`, { eval: true });
  const wrong = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  await worker.terminate();
  assert.deepEqual(wrong, []);
});

// DENO names another than the one that test.sh installs.
const deno = process.env.DENO || here("deno/node_modules/@deno/linux-x64-glibc/deno");
for (const [name, before] of [["Deno", ""], ["a Deno without node's process", "delete globalThis.process;"]]) {
  test(`${name}, which may read the package and nothing else`, async () => {
    const running = run(deno, ["run", "--quiet", "--no-remote", "--no-prompt", `--allow-read=${here("../dist")}`, "-"], {
      env: { ...process.env, DENO_DIR: here("deno/node_modules/.cache"), DENO_NO_UPDATE_CHECK: "1" },
    });
    running.child.stdin.end(script(before));
    assert.deepEqual(JSON.parse((await running).stdout), []);
  });
}

test("the module comes from wherever it is", async () => {
  const bytes = await readFile(new URL("../dist/points.wasm", import.meta.url));
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    const type = request.url === "/plain.wasm" ? "application/octet-stream" : "application/wasm";
    response.writeHead(request.url === "/missing.wasm" ? 404 : 200, { "Content-Type": type });
    response.end(request.url === "/text.wasm" ? "<!doctype html>" : bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  try {
    for (const [name, source] of Object.entries({
      "a Buffer": bytes, "an ArrayBuffer": Uint8Array.from(bytes).buffer, "a module": new WebAssembly.Module(bytes),
      "a file's URL": new URL("../dist/points.wasm", import.meta.url), "a file's address": new URL("../dist/points.wasm", import.meta.url).href,
      "an address": `${base}/points.wasm`, "a plain file": `${base}/plain.wasm`, "a Response": await fetch(`${base}/points.wasm`),
      "a promise of one": fetch(`${base}/points.wasm`), "a data URL": `data:application/wasm;base64,${bytes.toString("base64")}`,
    })) {
      const engine = await points.load({ source });
      assert.deepEqual(engine.programs(), ["mrr", "points"], name);
    }
    for (const source of [`${base}/missing.wasm`, `${base}/text.wasm`, "http://127.0.0.1:1/points.wasm"]) {
      await assert.rejects(points.load({ source }), refused("INVALID", "source"));
    }
    // With its type the module compiles while it comes, without it once it is there.
    const { compileStreaming } = WebAssembly;
    const streamed = [];
    WebAssembly.compileStreaming = (response) => {
      streamed.push(new URL(response.url).pathname);
      return compileStreaming(response);
    };
    try {
      await points.load({ source: `${base}/points.wasm` });
      await points.load({ source: `${base}/plain.wasm` });
    } finally {
      WebAssembly.compileStreaming = compileStreaming;
    }
    assert.deepEqual(streamed, ["/points.wasm"]);
  } finally {
    server.close();
  }
});
