import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { open } from './demo'
import { expect, test } from './page'
import { knownPages } from './pages'

// A picture of each page in two languages, for people to look at: in CI's cache,
// or in the folder that TOUR_FOLDER names (docs/images/tour has the English ones; see docs/tour.md).
const folder = process.env['TOUR_FOLDER'] ?? join(import.meta.dirname, '../node_modules/.cache/tour')

for (const locale of ['en-US', 'th-TH']) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1280, height: 800 } })
    test('a picture of every page', async ({ page }) => {
      test.setTimeout(300_000)
      const language = locale.slice(0, 2)
      const here = language === 'en' ? folder : join(folder, language)
      mkdirSync(here, { recursive: true })
      for (const { name, path, place } of await knownPages()) {
        await open(page, path, place)
        await page.waitForLoadState('networkidle')
        const file = join(here, `${name}.png`)
        await page.screenshot({ path: file, animations: 'disabled' })
        // An empty page compresses to next to nothing.
        expect(statSync(file).size, name).toBeGreaterThan(10_000)
      }
    })
  })
}
