// What <points-calculator> says where it cannot calculate; the rest of it is
// tested in all browsers, where it is served from (web/e2e/embed.spec.ts).
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "../page.mjs";

test("what is wrong with the editions that a page gives is told, and trying again not offered", async () => {
  const said = await withPage((page) => page.evaluate(async () => {
    const [{ editions }] = [await import("/dist/editions.js"), await import("/dist/points-calculator.js")];
    const calculator = document.createElement("points-calculator");
    calculator.lang = "de";
    const alert = () => [...calculator.shadowRoot.querySelector("[role=alert]").children].filter(({ hidden }) => !hidden).map(({ textContent }) => textContent);
    const give = (editions) => new Promise((resolve) => {
      calculator.addEventListener("points-error", () => resolve(alert()), { once: true });
      calculator.addEventListener("points-ready", () => resolve(calculator.shadowRoot.querySelector("[role=alert]").hidden), { once: true });
      calculator.editions = editions;
      document.body.append(calculator);
    });
    const mine = structuredClone(editions);
    mine.points[1].units[3].amount = "0";
    return [await give(mine), await give({ points: [{ ...editions.points[0], units: 5 }] }), await give(editions)];
  }));
  assert.deepEqual(said, [
    [
      "Der Rechner kann mit diesen Regeln nicht rechnen.",
      "editions.points[1].units[3].amount: must be a decimal above 0, of at most 15 digits and with the currency's decimals",
    ],
    ["Der Rechner kann mit diesen Regeln nicht rechnen.", "editions.points[0].units: 5 is not a list"],
    true,
  ]);
});

test("a calculator that did not load says so, and offers to try again", async () => {
  const said = await withPage((page) => page.evaluate(async () => {
    WebAssembly.compileStreaming = () => Promise.reject(new Error("offline"));
    await import("/dist/points-calculator.js");
    const calculator = document.createElement("points-calculator");
    calculator.lang = "en";
    const failed = new Promise((resolve) => calculator.addEventListener("points-error", resolve));
    document.body.append(calculator);
    await failed;
    return [...calculator.shadowRoot.querySelector("[role=alert]").children].filter(({ hidden }) => !hidden).map(({ textContent }) => textContent);
  }));
  assert.deepEqual(said, ["The calculator could not be loaded.", "Try again"]);
});
