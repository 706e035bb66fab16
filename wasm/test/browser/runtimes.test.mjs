// The package in Chromium: in pages and in workers, under the policy that
// pages should have and under none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { policy, withPage } from "../page.mjs";

const worker = `
  import * as points from "/dist/points.js";
  import { anywhere } from "/test/anywhere.mjs";
  anywhere(points).then(postMessage, (error) => postMessage([String(error)]));
`;
const more = { "/worker.js": () => worker };

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
    test(`a ${what} ${where}`, async () => {
      assert.deepEqual(await withPage((page) => page.evaluate(run), more, csp), []);
    });
  }
}

test("a page that forbids WebAssembly is told so by a PointsError", async () => {
  const error = await withPage((page) => page.evaluate(async () => {
    const { load, PointsError } = await import("/dist/points.js");
    return load().catch((error) => ({ typed: error instanceof PointsError, code: error.code, field: error.field, message: error.message }));
  }), {}, policy.replace(" 'wasm-unsafe-eval'", ""));
  assert.match(error.message, /Content Security Policy/);
  assert.deepEqual({ ...error, message: "" }, { typed: true, code: "INVALID", field: "source", message: "" });
});

test("the module compiles while it downloads", async () => {
  const streamed = await withPage((page) => page.evaluate(async () => {
    const { compileStreaming } = WebAssembly;
    let streamed = 0;
    WebAssembly.compileStreaming = (response) => (streamed++, compileStreaming(response));
    await (await import("/dist/points.js")).load();
    return streamed;
  }));
  assert.equal(streamed, 1);
});
