// Measures the dashboard with Lighthouse, in a headless Chromium on this
// machine, desktop preset, three times, and prints the median of each score.
// Accessibility and best practices must be 100: they say pass or fail.
// Performance depends on the machine: it is printed, and held to 95 only with
// --performance. The bytes of script before anything is done must fit.
import { launch } from 'chrome-launcher'
import lighthouse, { desktopConfig } from 'lighthouse'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { web, withServer } from '../e2e/server.mjs'

const runs = 3
// As Brotli, without headers.
const scriptBytes = 250_000
const held = process.argv.includes('--performance')
const categories = ['performance', 'accessibility', 'best-practices']

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

async function partnerOf(url) {
  const body = JSON.stringify({ query: '{ partners(first: 1) { nodes { id } } }' })
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  return (await answer.json()).data.partners.nodes[0].id
}

/** Measures one address and returns the faults. */
async function measure(address) {
  const reports = []
  for (let run = 0; run < runs; run++) {
    const chrome = await launch({
      chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    try {
      const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: categories, logLevel: 'error' }, desktopConfig)
      reports.push(lhr)
    } finally {
      await chrome.kill()
    }
  }
  const faults = []
  const scores = Object.fromEntries(categories.map((name) => [name, Math.round(median(reports.map((lhr) => lhr.categories[name].score)) * 100)]))
  const scripts = reports[0].audits['network-requests'].details.items.filter((item) => item.resourceType === 'Script')
  let bytes = 0
  for (const script of scripts) {
    const file = join(web, 'dist/app', new URL(script.url).pathname)
    script.bytes = statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size
    bytes += script.bytes
  }
  const paint = Math.round(median(reports.map((lhr) => lhr.audits['largest-contentful-paint'].numericValue)))
  console.log(`${new URL(address).pathname}: ${categories.map((name) => `${name} ${scores[name]}`).join(', ')}; ${bytes} bytes of script in ${scripts.length} files, largest paint after ${paint} ms`)
  for (const name of categories) {
    const least = name === 'performance' ? (held ? 95 : 0) : 100
    if (scores[name] >= least) continue
    faults.push(`${address}: ${name} is ${scores[name]}, not ${least}`)
    for (const { id } of reports[0].categories[name].auditRefs) {
      const audit = reports[0].audits[id]
      if (audit.score !== null && audit.score < 1) faults.push(`  ${audit.title} ${audit.displayValue ?? ''}`)
    }
  }
  if (bytes > scriptBytes) faults.push(`${address}: ${bytes} bytes of script, more than ${scriptBytes}:\n${scripts.map((item) => `  ${item.bytes} ${item.url}`).join('\n')}`)
  return faults
}

process.exitCode = await withServer({}, async (url) => {
  const partner = await partnerOf(url)
  const faults = []
  for (const path of ['/', '/tier']) faults.push(...(await measure(`${url}${path}?partner=${partner}`)))
  if (faults.length > 0) console.error(faults.join('\n'))
  return faults.length > 0 ? 1 : 0
})
