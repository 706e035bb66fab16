// A server that renders pages may import the element: without a browser the
// import does nothing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

test("the element is imported in node without fault", async () => {
  assert.equal(globalThis.customElements, undefined);
  const { PointsCalculator } = await import("../../dist/points-calculator.js");
  assert.equal(typeof PointsCalculator, "function");
});

test("the element names every script that it needs to start, so that none waits for another", () => {
  const needed = importsOf("points-calculator.js");
  for (const name of needed) assert.deepEqual(importsOf(name).filter((other) => !needed.includes(other)), [], name);
});

function importsOf(name) {
  const text = readFileSync(new URL(`../../dist/${name}`, import.meta.url), "utf8");
  return [...text.matchAll(/\b(?:from|import)\s*"\.\/([\w./-]+)"/g)].map(([, other]) => other);
}
