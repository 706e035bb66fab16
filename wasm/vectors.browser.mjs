// Answers the shared vectors in headless Chromium, under the policy that pages
// have, and times an estimate there:
//
//   npm ci --prefix wasm && node wasm/vectors.browser.mjs
//
// CHROMIUM names the browser; default /usr/bin/chromium.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { chromium } from "playwright-core";
import { files, report } from "./vectors.mjs";

const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const served = {
  "/": ["text/html", async () => "<!doctype html><title>points</title>"],
  "/check.js": ["text/javascript", () => readFile(new URL("check.js", import.meta.url))],
  "/points.js": ["text/javascript", () => readFile(new URL("dist/points.js", import.meta.url))],
  "/editions.js": ["text/javascript", () => readFile(new URL("dist/editions.js", import.meta.url))],
  "/points.wasm": ["application/wasm", () => readFile(new URL("dist/points.wasm", import.meta.url))],
};

const server = createServer(async (request, response) => {
  const [type, content] = served[request.url] ?? [];
  if (!content) return response.writeHead(404).end();
  response.writeHead(200, { "Content-Type": type, "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff" });
  response.end(await content());
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
  ],
});
try {
  const page = await browser.newPage();
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const { outcome, started, nanoseconds } = await page.evaluate(async (files) => {
    const [{ load }, { check }] = [await import("/points.js"), await import("/check.js")];
    const began = performance.now();
    const engine = await load();
    const started = performance.now() - began;
    const outcome = check(engine, files);
    const sale = {
      amount: "1000.00", currency: "USD", country: "US", dealType: "sourced", manage: true, otherPartners: 2, on: "2024-03-01",
    };
    let best = Infinity;
    for (let run = 0; run < 20; run++) {
      const began = performance.now();
      for (let i = 0; i < 50_000; i++) engine.estimate(sale);
      best = Math.min(best, performance.now() - began);
    }
    return { outcome, started, nanoseconds: best * 20 };
  }, files);
  for (const complaint of complaints) outcome.failures.push(`console: ${complaint}`);
  process.exitCode = report(`Chromium ${browser.version()}`, outcome);
  console.log(`loaded in ${started.toFixed(1)} ms, ${Math.round(nanoseconds)} ns an estimate`);
} finally {
  await browser.close();
  server.close();
}
