// Opens a page in headless Chromium that is served this package, and asks in it:
//
//   const { page, check, close } = await openPage();
//   await page.evaluate(async () => (await import("/dist/points.js")).load());
//   check();
//   await close();
//
// CHROMIUM names the browser; default /usr/bin/chromium.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { chromium } from "playwright-core";

/** What the README asks of a page. */
export const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";

const room = new URL("../", import.meta.url);
const types = { ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };

/**
 * Opens a page under a policy. The server has the scripts and modules of this
 * package, by their paths in it, and more files: functions that return them, by
 * their paths.
 */
export async function openPage(more = {}, csp = policy) {
  const server = await serve({ "/": () => "<!doctype html><title>points</title>", ...more }, csp);
  const browser = await launch().catch((fault) => {
    server.close();
    throw fault;
  });
  const page = await browser.newPage();
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  return {
    page,
    version: `Chromium ${browser.version()}`,
    /** Fails where the page has written an error to its console. */
    check() {
      if (complaints.length > 0) throw new Error(`the page complains: ${complaints.join("\n")}`);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Opens a page for as long as what is done with it takes, and checks it after that. */
export async function withPage(run, more, csp) {
  const { page, version, check, close } = await openPage(more, csp);
  try {
    const done = await run(page, version);
    check();
    return done;
  } finally {
    await close();
  }
}

async function serve(more, csp) {
  const server = createServer(async ({ url }, response) => {
    // Where no policy keeps it from asking, a browser wants an icon.
    if (url === "/favicon.ico") return response.writeHead(204).end();
    const content = more[url] ? more[url]() : await file(url);
    if (content === undefined) return response.writeHead(404).end();
    response.writeHead(200, {
      "Content-Type": types[extname(url)] ?? "text/html;charset=utf-8", "Content-Security-Policy": csp,
      "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store",
    }).end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

async function file(url) {
  if (!/^\/([\w-]+\/)*[\w.-]+$/.test(url) || !(extname(url) in types)) return undefined;
  return readFile(new URL(url.slice(1), room)).catch(() => undefined);
}

const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync",
    ],
  });
