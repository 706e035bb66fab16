import type { APIRequestContext, Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './page'

/** Asks the API of the server that is tested. */
async function ask<Data>(request: APIRequestContext, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const answer = await (await request.post('/graphql', { data: { query, variables } })).json()
  expect(answer.errors).toBeUndefined()
  return answer.data as Data
}

interface Named {
  id: string
  name: string
}

/** All partners; those of the demo book. */
async function partners(request: APIRequestContext): Promise<Named[]> {
  const data = await ask<{ partners: { nodes: Named[] } }>(request, '{ partners(first: 100) { nodes { id name } } }')
  expect(data.partners.nodes.length).toBeGreaterThan(2)
  return data.partners.nodes
}

/** The partner whose book most tests look at: it holds a tier, and has clients beside others. */
async function partner(request: APIRequestContext): Promise<Named> {
  const found = (await partners(request))[1]
  if (!found) throw new Error('the book has too few partners')
  return found
}

interface Client {
  id: string
  company: { name: string }
  points: { total: string; sold: string; managed: string }
  postings: { totalCount: number }
}

/** A client with points, all of which end when it leaves. */
async function leaver(request: APIRequestContext, partner: string): Promise<Client> {
  const data = await ask<{ partner: { clients: { nodes: Client[] } } }>(
    request,
    `query ($partner: ID!) { partner(id: $partner) { clients(first: 100, filter: { relationship: [SOLD_AND_MANAGED] }) { nodes {
      id company { name } points { total sold managed } postings(filter: { kind: [ADJUSTMENT] }) { totalCount } } } } }`,
    { partner },
  )
  const found = data.partner.clients.nodes.find(({ points, postings }) => Number(points.sold) > 0 && Number(points.managed) > 0 && postings.totalCount === 0)
  if (!found) throw new Error('no client has sold and managed points')
  return found
}

async function open(page: Page, partner: string, more = ''): Promise<void> {
  await page.goto(`/what-if/?partner=${partner}${more}`)
  await expect(page.getByRole('heading', { name: 'Months ahead' })).toBeVisible()
}

/** The exact values of a table's row, by its head. */
function values(row: Locator): Promise<string[]> {
  return row.locator('data').evaluateAll((all) => all.map((data) => (data as HTMLDataElement).value))
}

const pointsRow = (page: Page, name: string) => page.locator('.points-table').getByRole('row', { name: new RegExp(`^${name}`) })

const churn = (client: Client) => `&change=client_churns~${client.id}~2026-11-21`

test('without changes it is the forecast of the API, for every partner', async ({ page, request }) => {
  for (const { id, name } of await partners(request)) {
    const { partner } = await ask<{ partner: { forecast: { months: { on: string; performanceTier: string; creditedTier: string; points: Record<string, string> }[]; changes: unknown[]; review: { creditedAfter: string } } } }>(
      request,
      `query ($id: ID!) { partner(id: $id) { forecast { months { on points { total sold managed } performanceTier creditedTier } changes { on } review { creditedAfter } } } }`,
      { id },
    )
    await open(page, id)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    await page.getByText('Month by month').click()
    const rows = page.locator('.months-table tbody tr')
    await expect(rows).toHaveCount(partner.forecast.months.length)
    for (const [place, month] of partner.forecast.months.entries()) {
      const row = rows.nth(place)
      expect(await values(row), `${name} on ${month.on}`).toEqual([month.points['total'], month.points['sold'], month.points['managed']])
      const tiers = await row.locator('td').evaluateAll((cells) => cells.slice(-2).map((cell) => cell.textContent?.toUpperCase()))
      expect(tiers, `${name} on ${month.on}`).toEqual([month.performanceTier, month.creditedTier])
    }
    await expect(page.locator('.tier-changes li')).toHaveCount(partner.forecast.changes.length)
    await expect(page.locator('.review .badge')).toHaveText(new RegExp(partner.forecast.review.creditedAfter, 'i'))
  }
})

test('a client that leaves takes its points, all of them and no more', async ({ page, request, traffic }) => {
  const { id } = await partner(request)
  const client = await leaver(request, id)
  await open(page, id)
  const [before] = await values(pointsRow(page, 'As it is'))
  const asked = traffic.requests.length
  await page.getByLabel('Find a client').fill(client.company.name)
  await page.getByRole('button', { name: `Change ${client.company.name}`, exact: true }).click()
  await page.getByLabel('What happens').selectOption('The client leaves')
  await page.getByRole('button', { name: 'Add the change' }).click()
  await expect(page.locator('.changes li')).toContainText(`${client.company.name} leaves on November 21, 2026`)
  expect((await values(pointsRow(page, 'As it is')))[0]).toBe(before)
  expect((await values(pointsRow(page, 'Difference')))[0]).toBe(`-${client.points.total}`)
  expect(Number((await values(pointsRow(page, 'With the changes')))[0])).toBeCloseTo(Number(before) - Number(client.points.total), 6)

  await page.getByRole('button', { name: /^Undo: / }).click()
  await expect(pointsRow(page, 'Difference')).toHaveCount(0)
  expect(traffic.requests.length, 'requests after the load').toBe(asked)
})

test('a renewal, a deal and a manager each do what they should', async ({ page, request, traffic }) => {
  const { id } = await partner(request)
  const client = await leaver(request, id)
  await open(page, id)
  const asked = traffic.requests.length
  const add = () => page.getByRole('button', { name: 'Add the change' }).click()
  const difference = async () => Number((await values(pointsRow(page, 'Difference')))[0])
  const change = async (kind: string) => {
    await page.getByLabel('Find a client').fill(client.company.name)
    await page.getByRole('button', { name: `Change ${client.company.name}`, exact: true }).click()
    await page.getByLabel('What happens').selectOption(kind)
  }
  await test.step('US$ 1,000 sourced in the United States: 50 sold points, 10 managed', async () => {
    await page.getByRole('button', { name: 'Add a deal' }).click()
    await page.getByLabel('Name of the new client').fill('Dune & Co')
    await page.getByLabel('Its country').selectOption('United States')
    await page.getByLabel('Monthly recurring revenue').fill('1,000')
    await page.getByLabel('The partner manages').check()
    await add()
    expect(await difference()).toBe(60)
    await page.getByRole('button', { name: 'Undo all' }).click()
  })
  await test.step('the partner stops managing', async () => {
    await change('The partner stops managing it')
    await add()
    expect((await values(pointsRow(page, 'Difference')))[0]).toBe(`-${client.points.managed}`)
    await page.getByRole('button', { name: 'Undo all' }).click()
  })
  await test.step('a line is lost at its renewal', async () => {
    await change('A line\'s MRR goes up or down')
    await page.getByLabel('Monthly recurring revenue').fill('0')
    await page.getByLabel('Day', { exact: true }).fill('2026-11-21')
    await add()
    expect(await difference()).toBeLessThan(0)
  })
  expect(traffic.requests.length, 'requests after the load').toBe(asked)
})

test('the book shows nothing of other partners', async ({ page, request }) => {
  const all = await partners(request)
  const { id } = await partner(request)
  const answer = page.waitForResponse('**/graphql')
  await open(page, id)
  const text = await (await answer).text()
  expect(text).toContain('other-1')
  for (const other of all) {
    if (other.id === id) continue
    expect(text).not.toContain(other.id)
    expect(text).not.toContain(other.name)
  }
})

test('the address holds the state, and Back undoes', async ({ page, request }) => {
  const { id } = await partner(request)
  const client = await leaver(request, id)
  await open(page, id, churn(client))
  const shown = await values(pointsRow(page, 'With the changes'))
  await expect(page.locator('.changes li')).toHaveCount(1)
  await page.getByLabel('Rules').selectOption('Edition of July 18, 2022')
  await expect(page).toHaveURL(/rules=points%2F2022-07-18/)
  await page.reload()
  await expect(page.locator('.changes li')).toHaveCount(1)
  await expect(page.getByLabel('Rules')).toHaveValue('points/2022-07-18')
  await page.goBack()
  await expect(page.getByLabel('Rules')).toHaveValue('')
  expect(await values(pointsRow(page, 'With the changes'))).toEqual(shown)
})

test('another edition gives what the API gives for it', async ({ page, request }) => {
  const { id } = await partner(request)
  const { partner: under } = await ask<{ partner: { underEdition: { standing: { points: { total: string } } }; mrr: { standing: { points: { total: string } } } } }>(
    request,
    `query ($id: ID!) { partner(id: $id) { underEdition(edition: "2022-07-18") { standing { points { total } } } mrr: underEdition(program: MRR) { standing { points { total } } } } }`,
    { id },
  )
  await open(page, id, '&rules=points/2022-07-18')
  expect((await values(pointsRow(page, 'With the changes')))[0]).toBe(under.underEdition.standing.points.total)
  await page.getByLabel('Rules').selectOption('All editions in turn')
  await expect.poll(async () => (await values(pointsRow(page, 'With the changes')))[0]).toBe(under.mrr.standing.points.total)
})

test('a change that does not fit is told and left out', async ({ page, request }) => {
  const { id } = await partner(request)
  const client = await leaver(request, id)
  await open(page, id, `&change=line_renews~${client.id}~2026-12-01~invented~5${churn(client)}`)
  await expect(page.locator('.changes li').first()).toContainText('Does not count:')
  await expect(page.locator('.changes li').last()).not.toContainText('Does not count:')
  expect((await values(pointsRow(page, 'Difference')))[0]).toBe(`-${client.points.total}`)
})

test('works with the keyboard alone', async ({ page, request }) => {
  const { id } = await partner(request)
  const client = await leaver(request, id)
  await open(page, id)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (name.test(await focused())) return
    }
    throw new Error(`the keyboard does not reach ${name}`)
  }
  await page.getByLabel('Find a client').focus()
  await page.keyboard.type(client.company.name)
  await tabTo(/^Change /)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByLabel('What happens')).toBeFocused()
  await tabTo(/^Cancel$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(await focused(), 'the focus is back where it was').toMatch(/^Change /)
  await page.keyboard.press('Enter')
  await tabTo(/^Add the change$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('.changes li')).toHaveCount(1)
  await page.keyboard.press('Shift+Tab')
  await page.getByRole('button', { name: /^Undo: / }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.changes li')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Changes', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
})

test('says what a number lacks, at its field', async ({ page, request }) => {
  const { id } = await partner(request)
  await open(page, id)
  await page.getByRole('button', { name: 'Add a deal' }).click()
  await page.getByRole('button', { name: 'Add the change' }).click()
  await expect(page.getByLabel('Name of the new client')).toBeFocused()
  await expect(page.getByText('Enter a name.')).toBeVisible()
  await expect(page.getByLabel('Monthly recurring revenue')).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

for (const { name, width, colorScheme } of [
  { name: 'on a wide screen', width: 1360, colorScheme: 'light' },
  { name: 'on a phone, in the dark', width: 390, colorScheme: 'dark' },
] as const) {
  test(`axe finds nothing, ${name}`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    const { id } = await partner(request)
    const client = await leaver(request, id)
    await open(page, id, `${churn(client)}&change=client_churns~gone~2026-12-01`)
    await page.getByText('Month by month').click()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing sticks out').toBeLessThanOrEqual(width)
    await page.getByRole('button', { name: 'Add a deal' }).click()
    await page.getByRole('button', { name: 'Add the change' }).click()
    await expectAccessible(page)
    await page.goto('/what-if/')
    await expect(page.getByRole('heading', { name: 'Whose book?' })).toBeVisible()
    await expectAccessible(page)
  })
}

test('a partner is chosen, or followed from its card', async ({ page, request }) => {
  const { id, name } = await partner(request)
  await page.goto('/what-if/')
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`partner=${id}`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await page.goto('/')
  await page.getByRole('link', { name: `What if: ${name}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
})

test('says that it is loading, why it failed, and tries again', async ({ page, request, traffic }) => {
  traffic.expectedErrors.push(/ERR_FAILED|status of 500/)
  const { id } = await partner(request)
  let broken = true
  await page.route('/graphql', (route) => (broken ? route.fulfill({ status: 500, body: 'no JSON' }) : route.continue()))
  await page.goto(`/what-if/?partner=${id}`)
  await expect(page.getByRole('alert')).toContainText('The server answered with status 500')
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Months ahead' })).toBeVisible()
  await page.goto('/what-if/?partner=pa_00000000000000000000000000000000')
  await expect(page.getByRole('alert')).toContainText('does not exist, or is not yours to see')
})

test('a book without clients says so', async ({ page }) => {
  await page.route('/graphql', async (route) => {
    const answer = await (await route.fetch()).json()
    answer.data.partner.eventStream = { ndjson: '', hasNextPage: false, endCursor: null, lines: [], clients: [] }
    await route.fulfill({ json: answer })
  })
  const { id } = await partner(page.request)
  await open(page, id)
  await expect(page.getByText('There are no clients today.')).toBeVisible()
  await expect(page.getByText('Nothing is changed yet.')).toBeVisible()
})
