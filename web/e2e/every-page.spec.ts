import type { Page } from '@playwright/test'
import paths from '../src/app/paths.json' with { type: 'json' }
import { addressOf, open } from './demo'
import { deepPages } from './deep-pages'
import { withMade } from './made'
import { expect, expectAccessible, test } from './page'
import { knownPages } from './pages'

interface Sent {
  readonly operationName: string
  readonly query?: string
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash: string } }
}

/** What the page has sent to the API. */
function operationsOf(page: Page): Sent[] {
  const sent: Sent[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/graphql') sent.push(request.postDataJSON() as Sent)
  })
  return sent
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('every path is among the pages that are tested', async () => {
  const tested = (await knownPages()).map(({ path }) => path)
  const pattern = (path: string) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
  // A list, a report and an edition must be made first: their own tests do.
  const made = ['/lists/{list}', '/reports/{report}', '/program/editions/{edition}']
  expect(paths.filter((path) => !made.includes(path) && !tested.some((it) => pattern(path).test(it)))).toEqual([])
})

test('every page asks one persisted operation, and what opens beside it another', async ({ page }) => {
  const sent = operationsOf(page)
  for (const { name, path, place } of await knownPages()) {
    // The what-if takes the partner's book with it, a page of clients at a time.
    if (name === 'what-if') continue
    sent.length = 0
    await open(page, path, place)
    await page.waitForLoadState('networkidle')
    const names = sent.map(({ operationName }) => operationName)
    // What an address opens beside the page asks for itself.
    const beside = place['client'] ? [/^Client\w+Query$/] : place['calculator'] ? [/^CalculatorQuery$/] : []
    const expected = [/PageQuery$/, ...beside]
    expect.soft(names, name).toHaveLength(expected.length)
    for (const pattern of expected) expect.soft(names.filter((it) => pattern.test(it)), name).toHaveLength(1)
    for (const { query, extensions } of sent) {
      expect.soft(query, name).toBeUndefined()
      expect.soft(extensions?.persistedQuery?.sha256Hash, name).toMatch(/^[0-9a-f]{64}$/)
    }
  }
})

test('every address, with all that it can say, asks one operation for its page, and at the same time one for each thing that is open', async ({ page }) => {
  test.setTimeout(120_000)
  const sent = operationsOf(page)
  await withMade('Deep addresses', async (made) => {
    for (const { name, path, place, beside } of await deepPages(made)) {
      await test.step(name, async () => {
        sent.length = 0
        const expected = [/PageQuery$/, ...beside]
        // The page's answer is withheld until everything was asked: nothing may wait for it.
        await page.route('**/graphql', async (route) => {
          const { operationName } = route.request().postDataJSON() as Sent
          if (operationName.endsWith('PageQuery')) await expect.poll(() => sent.length, `${name}: ${sent.map((it) => it.operationName).join()}`).toBe(expected.length)
          await route.continue()
        })
        await page.goto(await addressOf(path, place))
        await page.getByRole('heading', { level: 1, includeHidden: true }).waitFor()
        await page.waitForLoadState('networkidle')
        const names = sent.map(({ operationName }) => operationName)
        expect.soft(names, name).toHaveLength(expected.length)
        for (const pattern of expected) expect.soft(names.filter((it) => pattern.test(it)), name).toHaveLength(1)
        await page.unroute('**/graphql')
      })
    }
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const eyes of [undefined, 'partner'] as const) {
    test(`axe finds nothing on any page in ${colorScheme}, as ${eyes ?? 'program manager'}`, async ({ page }) => {
      test.setTimeout(300_000)
      await page.emulateMedia({ colorScheme })
      for (const { name, path, place } of await knownPages()) {
        if (eyes && !place.partner) continue
        await test.step(name, async () => {
          await open(page, path, { ...place, ...(eyes && { eyes }) })
          await page.waitForLoadState('networkidle')
          await expectAccessible(page)
        })
      }
    })
  }
}

for (const locale of ['de-DE', 'th-TH']) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 390, height: 844 } })
    test('every page fits a phone', async ({ page }) => {
      test.setTimeout(300_000)
      for (const { name, path, place } of await knownPages()) {
        await open(page, path, place)
        await page.waitForLoadState('networkidle')
        expect.soft(await overflow(page), name).toBeLessThanOrEqual(0)
      }
    })
  })
}

test('an address that is no page says so, and the way home', async ({ page, traffic }) => {
  traffic.expectedErrors.push(/404/)
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to the dashboard' }).click()
  await expect(page).not.toHaveURL(/nowhere/)
})
