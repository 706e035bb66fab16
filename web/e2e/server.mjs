// Builds the program and serves the demo book of one day, the same in every
// run, on a free port: for browser tests and measurements.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const web = dirname(dirname(fileURLToPath(import.meta.url)))
const repository = dirname(web)
const startTimeout = 120_000
// The day of the demo book, and the day before, whose figures are the official ones.
const today = '2026-11-21'
const official = '2026-11-20'

// The address of a server that tests run against is no setting of a server.
const { TIERBOARD_URL: _, ...environment } = process.env

/** Waits until the log tells the server's address and the server says that it is ready. */
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

/** Calls run with the address of a PostgreSQL of its own, which ends with it. */
async function withPostgres(folder, run) {
  const binary = join(folder, 'scratch')
  execFileSync('go', ['build', '-o', binary, './ent/migrate/scratch/serve'], { cwd: repository, stdio: 'inherit' })
  const cluster = spawn(binary, [], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => cluster.once('exit', resolve))
  try {
    const url = await Promise.race([
      new Promise((resolve) => cluster.stdout.once('data', (line) => resolve(String(line).trim()))),
      ended.then(() => Promise.reject(new Error('PostgreSQL did not start'))),
    ])
    return await run(url)
  } finally {
    cluster.stdin.end()
    await ended
  }
}

async function serve(binary, database, run) {
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: environment }
  execFileSync(binary, ['demo', '--db', database, '--as-of', today, '--log-level', 'warn'], quiet)
  execFileSync(binary, ['snapshot', '--db', database, '--as-of', official, '--log-level', 'warn'], quiet)
  const server = spawn(binary, ['serve', '--db', database, '--as-of', today, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'ignore', 'pipe'], env: environment })
  let log = ''
  server.stderr.on('data', (chunk) => (log += chunk))
  const ended = new Promise((resolve) => server.once('exit', resolve))
  try {
    const status = await run(await ready(server, () => log))
    if (status !== 0) process.stderr.write(`--- the server's log\n${log.split('\n').slice(-40).join('\n')}`)
    return status
  } catch (error) {
    process.stderr.write(log)
    throw error
  } finally {
    server.kill('SIGTERM')
    await ended
  }
}

/**
 * Calls run with the address of a server that ends with it, on SQLite or on a
 * PostgreSQL of its own, and returns what it returns: 0 for all well.
 */
export async function withServer({ postgres = false }, run) {
  const folder = mkdtempSync(join(tmpdir(), 'tierboard-e2e-'))
  const binary = join(folder, 'tierboard')
  try {
    execFileSync('go', ['build', '-o', binary, './server'], { cwd: repository, stdio: 'inherit' })
    const on = (database) => serve(binary, database, run)
    return await (postgres ? withPostgres(folder, on) : on(join(folder, 'demo.db')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
