// A server that renders pages may import the element: without a browser the
// import does nothing.
import assert from "node:assert/strict";
import { test } from "node:test";

test("the element is imported in node without fault", async () => {
  assert.equal(globalThis.customElements, undefined);
  const { PointsCalculator } = await import("../../dist/points-calculator.js");
  assert.equal(typeof PointsCalculator, "function");
});
