// Runs the browser tests: against TIERBOARD_URL if it is set, else against a
// server that is built here, serves the demo book on a free port, and is
// stopped in the end. Arguments go to Playwright.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const web = dirname(dirname(fileURLToPath(import.meta.url)))
const repository = dirname(web)
const startTimeout = 120_000
// The demo book of one day, the same in every run.
const book = ['--demo', '--as-of', '2026-11-21']

/** Runs Playwright beside this process, which has the server's log to read meanwhile. */
function runTests(url) {
  const playwright = join(web, 'node_modules/@playwright/test/cli.js')
  const options = ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)]
  const tests = spawn(process.execPath, [playwright, ...options], {
    cwd: web,
    stdio: 'inherit',
    env: { ...process.env, TIERBOARD_URL: url },
  })
  return new Promise((resolve, reject) => tests.once('error', reject).once('exit', (status) => resolve(status ?? 1)))
}

/** Waits until the server has told its address on stderr and says that it is ready. */
async function ready(server, log) {
  const deadline = Date.now() + startTimeout
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the server ended with status ${server.exitCode}`)
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(log())?.[0]
    const answer = url && (await fetch(`${url}/readyz`).catch(() => undefined))
    if (answer?.ok) return url
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the server was not ready within ${startTimeout / 1000} seconds`)
}

async function withServer(run) {
  const folder = mkdtempSync(join(tmpdir(), 'tierboard-e2e-'))
  const binary = join(folder, 'tierboard')
  try {
    execFileSync('go', ['build', '-o', binary, './server'], { cwd: repository, stdio: 'inherit' })
    const server = spawn(binary, ['serve', ...book, '--db', join(folder, 'demo.db'), '--listen', '127.0.0.1:0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let log = ''
    server.stderr.on('data', (chunk) => (log += chunk))
    const ended = new Promise((resolve) => server.once('exit', resolve))
    try {
      const url = await ready(server, () => log)
      const status = await run(url)
      if (status !== 0) process.stderr.write(`--- the server's log\n${log.split('\n').slice(-40).join('\n')}`)
      return status
    } catch (error) {
      process.stderr.write(log)
      throw error
    } finally {
      server.kill('SIGTERM')
      await ended
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const given = process.env.TIERBOARD_URL
process.exitCode = given ? await runTests(given) : await withServer(runTests)
