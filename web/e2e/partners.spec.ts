import { readFileSync } from 'node:fs'
import type { Book } from '../src/partners/load'
import { expect, test } from './page'

const query = readFileSync(new URL('../src/partners/partners.graphql', import.meta.url), 'utf8')

test('shows each partner with its tier and points, as the API has them', async ({ page, request }) => {
  const answer = await request.post('/graphql', { data: { query, variables: { asOf: null } } })
  const { data } = await answer.json()
  const { nodes: partners } = data.partners as Book['partners']
  expect(partners.length).toBeGreaterThan(1)

  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(partners.length)
  for (const { name, standing } of partners) {
    const card = page.getByRole('article', { name, exact: true })
    const figures = await card.locator('.figures data').evaluateAll((all) => all.map((data) => (data as HTMLDataElement).value))
    expect(figures).toEqual([standing.points.total, standing.points.sold, standing.points.managed])
    await expect(card.locator('.badge').first()).toHaveText(new RegExp(standing.creditedTier, 'i'))
    await expect(card.locator('.aim li')).toHaveCount((standing.next ?? standing.toKeep)?.conditions.length ?? 0)
  }
})

test('says that the demo book is made up', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('Made-up data')).toBeVisible()
})

test('shows another day, and the way back', async ({ page }) => {
  await page.goto('/?asOf=2025-01-15')
  await expect(page.getByText('Standing on January 15, 2025')).toBeVisible()
  await page.getByRole('button', { name: 'Show today' }).click()
  await expect(page.getByText('You are looking at')).toBeHidden()
  await expect(page).not.toHaveURL(/asOf/)
})

test('shows that it is loading', async ({ page }) => {
  let answer = () => {}
  const held = new Promise<void>((resolve) => (answer = resolve))
  await page.route('/graphql', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/')
  await expect(page.locator('.partners')).toHaveAttribute('aria-busy', 'true')
  await expect(page.locator('.skeleton').first()).toBeVisible()
  answer()
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.locator('.partners')).not.toHaveAttribute('aria-busy')
})

test('says why it failed, and tries again', async ({ page, traffic }) => {
  traffic.expectedErrors.push(/ERR_FAILED|status of 500/)
  const faults = [
    { fail: 'refused', text: 'The server did not answer' },
    { fail: 'broken', text: 'The server answered with status 500' },
    { fail: 'error', text: 'internal error (id 1)' },
  ] as const
  let fault: (typeof faults)[number] | undefined = faults[0]
  await page.route('/graphql', (route) => {
    if (fault?.fail === 'refused') return route.abort()
    if (fault?.fail === 'broken') return route.fulfill({ status: 500, body: 'no JSON' })
    if (fault?.fail === 'error') return route.fulfill({ json: { data: null, errors: [{ message: fault.text }] } })
    return route.continue()
  })
  await page.goto('/')
  for (fault of faults) {
    if (fault !== faults[0]) await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toContainText(fault.text)
  }
  fault = undefined
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('says what to do with an empty book', async ({ page }) => {
  await page.route('/graphql', (route) =>
    route.fulfill({
      json: {
        data: {
          program: { today: '2026-11-21', book: { demo: false, dataThrough: null } },
          partners: { totalCount: 0, nodes: [] },
        },
      },
    }),
  )
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'No partners yet' })).toBeVisible()
  await expect(page.getByText('tierboard import')).toBeVisible()
})

test('links to GraphiQL and to the schema', async ({ page, request }) => {
  await page.goto('/')
  for (const name of ['GraphiQL', 'Schema']) {
    const address = await page.getByRole('link', { name, exact: true }).getAttribute('href')
    expect((await request.get(address ?? '')).ok(), `${name} at ${address}`).toBe(true)
  }
})
