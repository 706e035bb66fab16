import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from './page'

const folder = new URL('../graphiql/examples/', import.meta.url)
const operations = readdirSync(folder)
  .sort()
  .map((name) => /query (\w+)/.exec(readFileSync(new URL(name, folder), 'utf8'))?.[1] ?? name)

test('GraphiQL runs its example operations', async ({ page, traffic }) => {
  const introspected = page.waitForResponse((response) => response.request().postData()?.includes('IntrospectionQuery') ?? false)
  await page.goto('/graphiql/')
  await introspected
  const tabs = page.locator('.graphiql-tab-button')
  await expect(tabs).toHaveText(operations)
  const editor = page.locator('.graphiql-query-editor')
  const result = page.locator('.result-window')
  for (const [index, operation] of operations.entries()) {
    if (index > 0) await tabs.nth(index).click()
    await expect(editor).toContainText(new RegExp(`query\\s${operation}`))
    const answer = page.waitForResponse((response) => response.request().postData()?.includes(`query ${operation}`) ?? false)
    await page.getByRole('button', { name: /Execute query/ }).click()
    const { data, errors } = await (await answer).json()
    expect(errors, operation).toBeUndefined()
    await expect(result).toContainText(`"${Object.keys(data)[0]}"`)
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
