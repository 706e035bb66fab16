import type { Page } from '@playwright/test'
import { holder, leaver, values, written, type BookClient } from './ahead'
import { ask, open, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

const path = '/forecast/what-if'
const today = '2026-11-21'

/** Opens the page and waits until the engine has answered. */
async function show(page: Page, more: Readonly<Record<string, string>> = {}, partner = holder): Promise<void> {
  await open(page, path, { partner, ...more })
  await expect(page.getByRole('heading', { name: 'Months ahead' })).toBeVisible()
}

const points = (page: Page) => page.getByRole('table', { name: 'Points and tiers' })

/** Total points today: as it is and, under changes, with them and the difference. */
async function totals(page: Page): Promise<readonly string[]> {
  const all = await values(points(page).locator('[data-track="total"]'))
  return all.slice(0, all.length / 2)
}

const difference = async (page: Page) => (await totals(page))[2]

const churn = ({ id }: BookClient) => `client_churns~${id}~${today}`

const changes = (page: Page) => page.getByRole('list', { name: 'Changes' }).getByRole('listitem')

const add = (page: Page) => page.getByRole('button', { name: 'Add change' }).click()

/** Opens the dialog of a client and chooses what happens to it. */
async function change(page: Page, client: string, kind: string): Promise<void> {
  await page.getByLabel('Search clients').fill(client)
  await page.getByRole('button', { name: `Change ${client}`, exact: true }).click()
  await page.getByLabel('What happens').selectOption(kind)
}

interface Month {
  readonly month: string
  readonly points: Readonly<Record<string, string>>
}

test('F30 without changes it is the forecast of the API, for every partner', async ({ page }) => {
  test.slow()
  const { partners } = await ask<{ partners: { nodes: readonly { id: string; name: string }[] } }>('{ partners(first: 100) { nodes { id name } } }')
  expect(partners.nodes.length).toBeGreaterThan(2)
  for (const { id, name } of partners.nodes) {
    type Answer = { partner: { standing: { creditedTier: string; performanceTier: string }; forecast: { months: readonly Month[]; changes: unknown[]; review: { creditedAfter: string; points: Record<string, string> } } } }
    const { partner } = await ask<Answer>(
      `query ($id: ID!) { partner(id: $id) { standing { creditedTier performanceTier }
        forecast { months { month points { ...balance } } changes { on } review { creditedAfter points { ...balance } } } } }
        fragment balance on PointsBalance { sourced assisted managed total }`,
      { id },
    )
    const { months, review } = partner.forecast
    await show(page, {}, name)
    for (const track of ['sourced', 'assisted', 'managed', 'total']) {
      expect(await values(points(page).locator(`[data-track="${track}"]`)), `${name}: ${track}`).toEqual([months[0]?.points[track], review.points[track]])
    }
    const credited = points(page).locator('[data-tiers="credited"] [data-tier]')
    expect(await credited.evaluateAll((all) => all.map((badge) => badge.getAttribute('data-tier')))).toEqual([partner.standing.creditedTier, review.creditedAfter])
    const chart = page.getByRole('figure', { name: 'Months ahead' })
    await chart.getByRole('button', { name: 'Show as table' }).click()
    const rows = chart.getByRole('table').getByRole('row')
    await expect(rows).toHaveCount(months.length + 1)
    for (const [place, month] of months.entries()) {
      const cells = await rows.nth(place + 1).getByRole('cell').allTextContents()
      expect(cells.slice(-4), `${name} in ${month.month}`).toEqual(['sourced', 'assisted', 'managed', 'total'].map((track) => written(month.points[track] ?? '')))
    }
    await expect(page.getByRole('region', { name: 'Upcoming tier changes' }).getByRole('listitem')).toHaveCount(partner.forecast.changes.length)
  }
})

test('F30 a client that leaves takes its points, all of them and no more, and nothing is asked of the server', async ({ page, traffic }) => {
  const client = await leaver(await partnerId(holder))
  await show(page)
  const [before] = await totals(page)
  // The dialog's own script may come when it opens; answers never do.
  const asked = () => traffic.requests.filter((url) => !url.includes('/assets/'))
  const { length } = asked()
  await change(page, client.company.name, 'The client leaves')
  await add(page)
  await expect(changes(page)).toContainText(`${client.company.name} leaves on Nov 21, 2026`)
  expect((await totals(page))[0]).toBe(before)
  expect(await difference(page)).toBe(`-${client.points.total}`)
  const contribution = page.getByRole('table', { name: 'Who contributes' }).locator('tbody tr').first()
  await expect(contribution).toContainText(client.company.name)
  expect((await values(contribution))[0]).toBe(`-${client.points.total}`)

  await page.getByRole('button', { name: /^Undo: / }).click()
  await expect(changes(page)).toHaveCount(0)
  expect(await totals(page)).toEqual([before])
  expect(asked().length, 'requests after the load').toBe(length)
})

test('F30 a renewal, a deal and a manager each do what they should', async ({ page, traffic }) => {
  const client = await leaver(await partnerId(holder))
  await show(page)
  const asked = () => traffic.requests.filter((url) => url.endsWith('/graphql')).length
  const before = asked()
  await test.step('US$ 1,000 sourced in the United States: 50 sold points, 10 managed', async () => {
    await page.getByRole('button', { name: 'Add a deal' }).click()
    await page.getByLabel('Name of the new client').fill('Dune & Co, ~ Sons')
    await page.getByLabel('Country').selectOption('United States')
    await page.getByLabel('Monthly recurring revenue').fill('1,000')
    await page.getByLabel('The partner manages').check()
    await add(page)
    await expect(changes(page)).toContainText('Dune & Co, ~ Sons: a deal closes')
    expect(await difference(page)).toBe('60')
  })
  await test.step('its line renews, in the dialog of the new client', async () => {
    await change(page, 'Dune & Co, ~ Sons', 'A product’s MRR changes')
    await page.getByLabel('Monthly recurring revenue').fill('500')
    await add(page)
    await expect(changes(page)).toHaveCount(2)
    expect(await difference(page)).toBe('30')
    await page.getByRole('button', { name: 'Undo all' }).click()
  })
  await test.step('the partner stops managing', async () => {
    await change(page, client.company.name, 'The partner stops managing it')
    await add(page)
    expect(await difference(page)).toBe(`-${client.points.managed}`)
    await page.getByRole('button', { name: 'Undo all' }).click()
  })
  await test.step('two other partners manage it too', async () => {
    for (const count of [1, 2]) {
      await change(page, client.company.name, 'Another partner starts managing it too')
      await add(page)
      await expect(changes(page)).toHaveCount(count)
    }
    await expect(page.getByText('Not applied')).toHaveCount(0)
    expect(Number(await difference(page))).toBeLessThan(0)
    await page.getByRole('button', { name: 'Undo all' }).click()
  })
  await test.step('a line is lost at its renewal', async () => {
    await change(page, client.company.name, 'A product’s MRR changes')
    await page.getByLabel('Monthly recurring revenue').fill('0')
    await page.getByLabel('Date', { exact: true }).fill(today)
    await add(page)
    await expect(changes(page)).toHaveCount(1)
    expect(Number(await difference(page))).toBeLessThan(0)
  })
  expect(asked(), 'questions to the server after the load').toBe(before)
})

test('F30 two new clients of one name are two', async ({ page }) => {
  await show(page)
  for (const count of [1, 2]) {
    await page.getByRole('button', { name: 'Add a deal' }).click()
    await page.getByLabel('Name of the new client').fill('Dune')
    await page.getByLabel('Monthly recurring revenue').fill('1000')
    await add(page)
    await expect(changes(page)).toHaveCount(count)
  }
  expect(await difference(page)).toBe('100')
  const rows = page.getByRole('table', { name: 'Who contributes' }).locator('tbody tr')
  await expect(rows.filter({ hasText: 'Dune' })).toHaveCount(2)
  expect((await values(rows.last()))[0]).toBe('100')
})

test('F30 says what tips a tier', async ({ page }) => {
  await show(page)
  const changesAhead = page.getByRole('region', { name: 'Upcoming tier changes' })
  await expect(changesAhead.getByRole('listitem').filter({ hasText: 'performance tier from Platinum to Untiered' })).toContainText('Deciding factor: Certified: no.')
  await expect(changesAhead.getByRole('listitem').filter({ hasText: 'credited tier from Platinum to Untiered' })).toContainText('The certification is not valid on the review date.')
})

for (const eyes of [undefined, 'partner'] as const) {
  test(`F30 the book shows nothing of other partners, ${eyes ? 'through its own eyes' : 'for the program manager'}`, async ({ page }) => {
    const { partners } = await ask<{ partners: { nodes: readonly { id: string; name: string }[] } }>('{ partners(first: 100) { nodes { id name } } }')
    const answer = page.waitForResponse('**/graphql')
    await show(page, eyes ? { eyes } : {})
    const text = await (await answer).text()
    expect(text).toContain('other-1')
    const own = await partnerId(holder)
    for (const { id, name } of partners.nodes) {
      if (id === own) continue
      expect(text).not.toContain(id)
      expect(text).not.toContain(name)
    }
  })
}

test('F30 the address holds the state, and Back undoes', async ({ page }) => {
  const client = await leaver(await partnerId(holder))
  await show(page, { changes: churn(client) })
  await expect(changes(page)).toHaveCount(1)
  const shown = await totals(page)
  await page.getByLabel('Rules').selectOption('points:2022-07-18')
  await expect(page).toHaveURL(/rules=points:2022-07-18/)
  expect(await totals(page)).not.toEqual(shown)
  await page.reload()
  await expect(changes(page)).toHaveCount(1)
  await expect(page.getByLabel('Rules')).toHaveValue('points:2022-07-18')
  await page.goBack()
  await expect(page.getByLabel('Rules')).toHaveValue('')
  expect(await totals(page)).toEqual(shown)
})

test('F30 another edition gives what the API gives for it', async ({ page }) => {
  type Under = { standing: { points: { total: string } } }
  const { partner } = await ask<{ partner: { edition: Under; mrr: Under } }>(
    `query ($id: ID!) { partner(id: $id) { edition: underEdition(edition: "2022-07-18") { standing { points { total } } } mrr: underEdition(program: MRR) { standing { points { total } } } } }`,
    { id: await partnerId(holder) },
  )
  await show(page, { rules: 'points:2022-07-18' })
  expect((await totals(page))[1]).toBe(partner.edition.standing.points.total)
  await page.getByLabel('Rules').selectOption('All editions in sequence')
  await expect.poll(async () => (await totals(page))[1]).toBe(partner.mrr.standing.points.total)
})

test('F30 F32 another day is where the replay begins', async ({ page }) => {
  const asOf = '2026-03-31'
  const { partner } = await ask<{ partner: { standing: { points: { total: string } } } }>('query ($id: ID!, $asOf: Date) { partner(id: $id) { standing(asOf: $asOf) { points { total } } } }', { id: await partnerId(holder), asOf })
  await show(page, { asOf })
  expect((await totals(page))[0]).toBe(partner.standing.points.total)
})

test('F30 a change that does not fit is told and left out', async ({ page }) => {
  const client = await leaver(await partnerId(holder))
  await show(page, { changes: `line_renews~${client.id}~2026-12-01~invented~5,${churn(client)}` })
  await expect(changes(page).first()).toContainText('Not applied:')
  await expect(changes(page).last()).not.toContainText('Not applied:')
  expect(await difference(page)).toBe(`-${client.points.total}`)
})

test('F30 works with the keyboard alone', async ({ page }) => {
  const client = await leaver(await partnerId(holder))
  await show(page)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (name.test(await focused())) return
    }
    throw new Error(`the keyboard does not reach ${name}`)
  }
  await page.getByLabel('Search clients').focus()
  await page.keyboard.type(client.company.name)
  await tabTo(/^Change /)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByLabel('What happens')).toBeFocused()
  await tabTo(/^Cancel$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect.poll(focused, 'the focus is back where it was').toMatch(/^Change /)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('What happens')).toBeFocused()
  await tabTo(/^Add change$/)
  await page.keyboard.press('Enter')
  await expect(changes(page)).toHaveCount(1)
  await page.getByRole('button', { name: /^Undo: / }).focus()
  await page.keyboard.press('Enter')
  await expect(changes(page)).toHaveCount(0)
  await expect.poll(focused, 'the list has the focus').toContain('No changes yet')
})

test('F30 says what a number lacks, at its field', async ({ page }) => {
  await show(page)
  await page.getByRole('button', { name: 'Add a deal' }).click()
  await add(page)
  await expect(page.getByLabel('Name of the new client')).toBeFocused()
  await expect(page.getByText('Enter a name.')).toBeVisible()
  await expect(page.getByLabel('Monthly recurring revenue')).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('F30 says why the engine is not there, and tries again', async ({ page, traffic }) => {
  traffic.expectedErrors.push(/ERR_FAILED|status of 500/)
  let broken = true
  await page.route('**/embed/points.wasm', (route) => (broken ? route.fulfill({ status: 500, body: '' }) : route.continue()))
  await open(page, path, { partner: holder })
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Months ahead' })).toBeVisible()
})

test('F30 a book without clients says so', async ({ page }) => {
  await page.route('**/graphql', async (route) => {
    const answer = await (await route.fetch()).json()
    const stream = answer.data?.viewer?.partner?.eventStream
    if (stream) answer.data.viewer.partner.eventStream = { ...stream, ndjson: '', hasNextPage: false, endCursor: null, lines: [], clients: [] }
    await route.fulfill({ json: answer })
  })
  await show(page)
  await expect(page.getByText('There are no clients on this date.')).toBeVisible()
  await expect(page.getByText('No changes yet.')).toBeVisible()
})

for (const { name, width, colorScheme } of [
  { name: 'on a wide screen', width: 1360, colorScheme: 'light' },
  { name: 'on a phone, in the dark', width: 390, colorScheme: 'dark' },
] as const) {
  test(`F30 axe finds nothing, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    const client = await leaver(await partnerId(holder))
    await show(page, { changes: `${churn(client)},client_churns~gone~2026-12-01` })
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing sticks out').toBeLessThanOrEqual(width)
    await page.getByRole('button', { name: 'Add a deal' }).click()
    await add(page)
    await expect(page.getByText('Enter a name.')).toBeVisible()
    await expectAccessible(page)
  })
}
