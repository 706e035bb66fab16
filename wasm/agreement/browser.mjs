// Answers chunks in headless Chromium.
import { openPage } from "../test/page.mjs";

/** Opens a page with the committed wasm/dist. */
export async function openBrowser() {
  let chunk = "";
  const { page, version, check, close } = await openPage({ "/chunk": () => chunk });
  await page.evaluate(async () => {
    const [{ load }, { loadCalculator }] = [await import("/dist/points.js"), await import("/dist/calculator.js")];
    const { compare } = await import("/agreement/answer.mjs");
    const source = await WebAssembly.compileStreaming(fetch("/dist/points.wasm"));
    const engines = { engine: await load(), calculator: await loadCalculator(), load: (options) => load({ ...options, source }) };
    globalThis.compareChunk = async () => compare(engines, await (await fetch("/chunk")).text());
  });
  return {
    name: version,
    async compare(text) {
      chunk = text;
      const compared = await page.evaluate(() => globalThis.compareChunk());
      check();
      return compared;
    },
    close,
  };
}
