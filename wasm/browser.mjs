// Opens a page in headless Chromium that is served this folder under the policy
// that pages have:
//
//   const { page, version, check, close } = await openPage();
//   await page.evaluate(async () => (await import("/dist/points.js")).load());
//   await close();
//
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { launch, policy } from "./test/browser/chromium.mjs";

const types = { js: "text/javascript", mjs: "text/javascript", json: "application/json", wasm: "application/wasm" };

/** Opens the page; texts answers further paths. */
export async function openPage(texts = {}) {
  const server = createServer(async (request, response) => {
    const send = (type, content) => response.writeHead(200, {
      "Content-Type": type, "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store",
    }).end(content);
    const text = texts[request.url];
    if (request.url === "/") return send("text/html;charset=utf-8", "<!doctype html><title>points</title>");
    if (text) return send("text/plain;charset=utf-8", text());
    const [, path, type] = /^\/((?:[\w-]+\/)*[\w.-]+\.(\w+))$/.exec(request.url) ?? [];
    const content = types[type] && await readFile(new URL(path, import.meta.url)).catch(() => undefined);
    return content ? send(types[type], content) : response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await launch();
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
