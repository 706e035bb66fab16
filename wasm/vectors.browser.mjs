// Answers the shared vectors in headless Chromium, under the policy that pages
// have:
//
//   npm ci --prefix wasm && node wasm/vectors.browser.mjs
//
// CHROMIUM names the browser; default /usr/bin/chromium.
import { priced } from "./check.js";
import { withPage } from "./test/page.mjs";
import { files, report } from "./vectors.mjs";

process.exitCode = await withPage(async (page, version) => {
  const [outcome, calculated] = await page.evaluate(async ([files, priced]) => {
    const [{ load }, { loadCalculator }, { check }] = await Promise.all(
      ["/dist/points.js", "/dist/calculator.js", "/check.js"].map((module) => import(module)));
    return [check(await load(), files), check(await loadCalculator(), priced)];
  }, [files, files.filter(priced)]);
  return report(`${version}, points.wasm`, outcome) | report(`${version}, calculator.wasm`, calculated);
});
