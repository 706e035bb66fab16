// Serves files, and opens them in headless Chromium. CHROMIUM names the
// browser; default /usr/bin/chromium.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { chromium } from "playwright-core";

// What the README asks of a page.
export const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";

const room = new URL("../../", import.meta.url);
const types = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".html": "text/html", ".json": "application/json" };

/**
 * Serves dist/ and test/ of the package, and pages: texts by path. Their policy
 * is the one given. The server stops after the test.
 */
export async function serve(t, pages = {}, csp = policy) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    // Where no policy keeps it from asking, a browser wants an icon.
    if (pathname === "/favicon.ico") return response.writeHead(204).end();
    try {
      const content = pages[pathname] ?? (await file(pathname));
      response.writeHead(200, {
        "Content-Type": types[extname(pathname)] ?? "text/html", "Content-Security-Policy": csp, "X-Content-Type-Options": "nosniff",
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  return { address: `http://127.0.0.1:${server.address().port}` };
}

function file(pathname) {
  if (!/^\/(dist|test)\/[\w./-]+$/.test(pathname) || pathname.includes("..")) throw new Error("not served");
  return readFile(new URL(pathname.slice(1), room));
}

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync",
    ],
  });
