// The package in Chromium: in pages and in workers, under the policy that
// pages should have and under none.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, policy, serve } from "./chromium.mjs";

const worker = `
  import * as points from "/dist/points.js";
  import { anywhere } from "/test/anywhere.mjs";
  anywhere(points).then(postMessage, (error) => postMessage([String(error)]));
`;
const pages = { "/": "<!doctype html><title>points</title>", "/worker.js": worker };

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** Opens a page of a server and runs a function in it; what the page complains of is wrong. */
async function inPage(server, run) {
  const page = await browser.newPage();
  const wrong = [];
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.goto(server.address);
  wrong.push(...(await page.evaluate(run)));
  await page.close();
  return wrong;
}

const onPage = async () => {
  const [points, { anywhere }] = [await import("/dist/points.js"), await import("/test/anywhere.mjs")];
  return anywhere(points);
};
const inWorker = () =>
  new Promise((resolve, reject) => {
    const worker = new Worker("/worker.js", { type: "module" });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });

for (const [where, csp] of Object.entries({ "under the policy of the README": policy, "without a policy": "" })) {
  for (const [what, run] of Object.entries({ page: onPage, worker: inWorker })) {
    test(`a ${what} ${where}`, async (t) => {
      const server = await serve(t, pages, csp);
      assert.deepEqual(await inPage(server, run), []);
    });
  }
}

test("a page that forbids WebAssembly is told so by a PointsError", async (t) => {
  const server = await serve(t, pages, policy.replace(" 'wasm-unsafe-eval'", ""));
  const page = await browser.newPage();
  await page.goto(server.address);
  const error = await page.evaluate(async () => {
    const { load, PointsError } = await import("/dist/points.js");
    return load().catch((error) => ({ typed: error instanceof PointsError, code: error.code, field: error.field, message: error.message }));
  });
  assert.match(error.message, /Content Security Policy/);
  assert.deepEqual({ ...error, message: "" }, { typed: true, code: "INVALID", field: "source", message: "" });
  await page.close();
});

test("the module compiles while it downloads", async (t) => {
  const server = await serve(t, pages);
  const page = await browser.newPage();
  await page.goto(server.address);
  const streamed = await page.evaluate(async () => {
    const { compileStreaming } = WebAssembly;
    let streamed = 0;
    WebAssembly.compileStreaming = (response) => (streamed++, compileStreaming(response));
    await (await import("/dist/points.js")).load();
    return streamed;
  });
  assert.equal(streamed, 1);
  await page.close();
});
