import { createServer, type Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test as base, type Page } from '@playwright/test'

const dist = fileURLToPath(new URL('../../wasm/dist', import.meta.url))

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
}

/** Where a page elsewhere has the calculator from: this server, or a copy of the package on its own. */
export type Origin = 'tierboard' | 'copy'

interface Setup {
  body: string
  lang?: string
  from?: Origin
  /** The page's own style sheet. */
  css?: string
}

interface Elsewhere {
  /** Opens a page of another site, which has a strict policy, and waits until its calculators are there. */
  open(setup: Setup): Promise<void>
  /** Console errors that a test provokes and expects. */
  readonly expectedErrors: RegExp[]
  readonly requests: string[]
}

/** A server of files as anybody has one: no part of the project. */
async function serveFiles(pages: Map<string, { policy?: string; type: string; body: string }>): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const page = pages.get(pathname)
    if (page) {
      response.writeHead(200, {
        'Content-Type': page.type,
        ...(page.policy && { 'Content-Security-Policy': page.policy }),
      })
      response.end(page.body)
      return
    }
    const path = normalize(pathname).replace(/\/$/, '/index.html')
    readFile(join(dist, path)).then(
      (content) => response.writeHead(200, { 'Content-Type': types[extname(path)] ?? '' }).end(content),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

/**
 * The test function of pages that embed the calculator. Whatever else a test
 * looks at, it fails if the page violated its policy, wrote an error to the
 * console or threw.
 */
export const test = base.extend<{ elsewhere: Elsewhere }>({
  elsewhere: async ({ page, baseURL }, use) => {
    const pages = new Map<string, { policy?: string; type: string; body: string }>()
    const server = await serveFiles(pages)
    const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const errors: string[] = []
    const expectedErrors: RegExp[] = []
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.exposeFunction('tellViolation', (text: string) => errors.push(text))
    await page.addInitScript(() => {
      const tell = (window as unknown as { tellViolation(text: string): void }).tellViolation
      addEventListener('securitypolicyviolation', (event) => tell(`${event.violatedDirective}: ${event.blockedURI}`))
    })
    await use({
      expectedErrors,
      requests,
      async open({ body, lang = 'en', from = 'tierboard', css = '' }) {
        const source = from === 'tierboard' ? new URL('/embed/', baseURL).href : `${own}/`
        const host = new URL(source).origin
        // The page of docs/calculator.md: two lines of HTML, and the policy that it names.
        pages.set('/page', {
          type: types['.html'] ?? '',
          policy:
            `default-src 'none'; script-src ${host} 'wasm-unsafe-eval'; connect-src ${host}; ` +
            "style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
          body:
            `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Elsewhere</title>` +
            '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
            '<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">' +
            `<script type="module" src="${source}points-calculator.js"></script></head>` +
            `<body><main><h1>Elsewhere</h1><h2>Calculator</h2>${body}</main></body></html>`,
        })
        pages.set('/page.css', { type: types['.css'] ?? '', body: `body { background: Canvas; color: CanvasText } ${css}` })
        await page.goto(`${own}/page`)
      },
    })
    const unexpected = errors.filter((text) => !expectedErrors.some((expected) => expected.test(text)))
    await stop(server)
    expect(unexpected).toEqual([])
  },
})

/** Opens the demo page of the package, from a copy of it. */
export async function openDemo(page: Page): Promise<() => Promise<void>> {
  const server = await serveFiles(new Map())
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/demo/`)
  return () => stop(server)
}

/** Stops a server, whatever connections a browser keeps to it. */
async function stop(server: Server): Promise<void> {
  const stopped = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await stopped
}

export { expect }
