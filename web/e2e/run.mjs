// Runs the browser tests: against TIERBOARD_URL if it is set, else against a
// server that is built and started here, with --postgres on a PostgreSQL of its
// own. Other arguments go to Playwright.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { web, withServer } from './server.mjs'

const postgres = process.argv.includes('--postgres')
const rest = process.argv.slice(2).filter((argument) => argument !== '--postgres')

/** Runs Playwright beside this process, which has the server's log to read meanwhile. */
function runTests(url) {
  const playwright = join(web, 'node_modules/@playwright/test/cli.js')
  const tests = spawn(process.execPath, [playwright, 'test', '--config', 'e2e/playwright.config.ts', ...rest], {
    cwd: web,
    stdio: 'inherit',
    env: { ...process.env, TIERBOARD_URL: url },
  })
  return new Promise((resolve, reject) => tests.once('error', reject).once('exit', (status) => resolve(status ?? 1)))
}

const given = process.env.TIERBOARD_URL
process.exitCode = given ? await runTests(given) : await withServer({ postgres }, runTests)
