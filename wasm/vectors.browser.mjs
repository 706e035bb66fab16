// Answers the shared vectors in headless Chromium, under the policy that pages
// have, and times an estimate there:
//
//   npm ci --prefix wasm && node wasm/vectors.browser.mjs
//
// CHROMIUM names the browser; default /usr/bin/chromium.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, extname } from "node:path";
import { chromium } from "playwright-core";
import { priced } from "./check.js";
import { files, report } from "./vectors.mjs";

const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };

async function content(path) {
  if (path === "/") return "<!doctype html><title>points</title>";
  return readFile(new URL(path === "/check.js" ? "check.js" : `dist/${basename(path)}`, import.meta.url));
}

const server = createServer(async ({ url }, response) => {
  const body = await content(url).catch(() => undefined);
  if (body === undefined) return response.writeHead(404).end();
  response.writeHead(200, {
    "Content-Type": types[extname(url) || ".html"], "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff",
  });
  response.end(body);
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
  const { outcome, calculated, started, nanoseconds } = await page.evaluate(async ([files, priced]) => {
    const [{ load }, { loadCalculator }, { check }] = await Promise.all(
      ["/points.js", "/calculator.js", "/check.js"].map((module) => import(module)));
    const began = performance.now();
    const engine = await load();
    const started = performance.now() - began;
    const outcome = check(engine, files);
    const calculated = check(await loadCalculator(), priced);
    const sale = {
      amount: "1000.00", currency: "USD", country: "US", dealType: "sourced", manage: true, otherPartners: 2, on: "2024-03-01",
    };
    let best = Infinity;
    for (let run = 0; run < 20; run++) {
      const began = performance.now();
      for (let i = 0; i < 50_000; i++) engine.estimate(sale);
      best = Math.min(best, performance.now() - began);
    }
    return { outcome, calculated, started, nanoseconds: best * 20 };
  }, [files, files.filter(priced)]);
  for (const complaint of complaints) outcome.failures.push(`console: ${complaint}`);
  const where = `Chromium ${browser.version()}`;
  process.exitCode = report(`${where}, points.wasm`, outcome) | report(`${where}, calculator.wasm`, calculated);
  console.log(`loaded in ${started.toFixed(1)} ms, ${Math.round(nanoseconds)} ns an estimate`);
} finally {
  await browser.close();
  server.close();
}
