import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { open } from './demo'
import { expect, test } from './page'
import { knownPages, type KnownPage } from './pages'

// A picture of each page in two languages, for people to look at: in CI's cache,
// or in the folder that TOUR_FOLDER names (docs/images/tour has the English ones; see docs/tour.md).
const folder = process.env['TOUR_FOLDER'] ?? join(import.meta.dirname, '../node_modules/.cache/tour')

/** Fails where a page shows its frame and nothing in it. */
async function expectContent(page: Page, { name, mayBeEmpty }: KnownPage): Promise<void> {
  const main = page.getByRole('main')
  const heading = (await main.getByRole('heading', { level: 1 }).textContent()) ?? ''
  expect(heading, name).not.toBe('')
  await expect(page, name).toHaveTitle(`${heading} – tierboard`)
  await expect(main.locator('[class*=Skeleton-root]:visible'), name).toHaveCount(0)
  await expect(main.getByRole('alert'), name).toHaveCount(0)
  if (mayBeEmpty) return await expect(main.getByRole('heading', { level: 2 }).first(), name).toBeVisible()
  // Figures, facts, or rows of a table, that say something.
  const shown = main.locator('figure text, tbody tr:not([aria-hidden]) :is(td, th), section p, article p, dd')
  await expect.poll(async () => (await shown.allTextContents()).filter((text) => text.trim() !== '').length, name).toBeGreaterThan(3)
}

for (const locale of ['en-US', 'th-TH']) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1280, height: 800 } })
    test('a picture of every page', async ({ page }) => {
      test.setTimeout(300_000)
      const language = locale.slice(0, 2)
      const here = language === 'en' ? folder : join(folder, language)
      mkdirSync(here, { recursive: true })
      for (const known of await knownPages()) {
        const { name, path, place } = known
        await open(page, path, place)
        await page.waitForLoadState('networkidle')
        if (!place['client']) await expectContent(page, known)
        else await expect(page.getByRole('dialog').getByRole('tabpanel').getByRole('heading').first()).toBeVisible()
        const file = join(here, `${name}.png`)
        await page.screenshot({ path: file, animations: 'disabled' })
        expect(statSync(file).size, name).toBeGreaterThan(10_000)
      }
    })
  })
}
