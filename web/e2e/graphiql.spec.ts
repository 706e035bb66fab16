import { readdirSync } from 'node:fs'
import { expect, test } from './page'

const examples = readdirSync(new URL('../graphiql/examples', import.meta.url)).length

test('GraphiQL runs its example operations', async ({ page, traffic }) => {
  await page.goto('/graphiql/')
  const tabs = page.locator('.graphiql-tab-button')
  await expect(tabs).toHaveCount(examples)
  const editor = page.locator('.graphiql-query-editor')
  const result = page.locator('.result-window')
  for (const [index, operation, name] of [
    [0, 'PartnersAndStanding', 'partners'],
    [examples - 1, 'Calculator', 'pointsEstimate'],
  ] as const) {
    if (index > 0) await tabs.nth(index).click()
    await expect(editor).toContainText(new RegExp(`query\\s${operation}`))
    await page.getByRole('button', { name: /Execute query/ }).click()
    await expect(result).toContainText('"data"')
    await expect(result).toContainText(`"${name}"`)
    await expect(result).not.toContainText('"errors"')
  }
  expect(traffic.requests.filter((url) => url.endsWith('.worker.js')).length).toBeGreaterThan(0)
})

test('GraphiQL knows the schema', async ({ page }) => {
  await page.goto('/graphiql/')
  await page.getByRole('button', { name: /Documentation Explorer/ }).click()
  await page.getByRole('link', { name: 'Query', exact: true }).click()
  await expect(page.getByRole('link', { name: 'pointsEstimate', exact: true })).toBeVisible()
})

test('/graphiql leads there', async ({ page }) => {
  await page.goto('/graphiql')
  await expect(page).toHaveURL(/\/graphiql\/$/)
  await expect(page.locator('.graphiql-container')).toBeVisible()
})
