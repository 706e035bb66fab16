import type { Page } from '@playwright/test'
import { ask, open, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

// It has clients in both markets and sales of both deal types.
const partner = 'Kestrelwerk'

const points = (value: string) => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value as Intl.StringNumericLiteral)

interface Balance {
  sold: string
  managed: string
  total: string
}

interface Breakdown {
  totalCount: number
  sum: Balance
  nodes: { client: { id: string; company: { name: string } }; points: Balance; market: string; ended: boolean }[]
}

async function breakdown(filter: object, orderBy = { field: 'TOTAL', direction: 'DESC' }): Promise<Breakdown> {
  const answer = await ask<{ partner: { pointsBreakdown: Breakdown } }>(
    `query($id: ID!, $filter: PointsBreakdownFilter, $orderBy: PointsBreakdownOrder!) { partner(id: $id) {
      pointsBreakdown(filter: $filter, orderBy: $orderBy, first: 100) {
        totalCount sum { sold managed total }
        nodes { client { id company { name } } points { sold managed total } market ended }
      }
    } }`,
    { id: await partnerId(partner), filter, orderBy },
  )
  return answer.partner.pointsBreakdown
}

const table = (page: Page) => page.getByRole('table', { name: 'Points breakdown' })

/** Holds the count, the sums and the first rows of the table against the API's. */
async function expectShown(page: Page, { totalCount, sum, nodes }: Breakdown): Promise<void> {
  await expect(page.getByText(`${totalCount} ${totalCount === 1 ? 'client' : 'clients'}`, { exact: true })).toBeVisible()
  const numbers = ({ sold, managed, total }: Balance) => [sold, managed, total].map(points)
  await expect(table(page).locator('tfoot')).toContainText(points(sum.total))
  expect(await table(page).locator('tfoot tr > *').allInnerTexts()).toEqual(['Total of all clients', '', ...numbers(sum)])
  const rows = await table(page)
    .locator('tbody tr:not([aria-hidden])')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())))
  expect(rows.length).toBeGreaterThan(0)
  const wanted = nodes.map(({ client, market, ended, points: of }) => [
    `${client.company.name}${ended ? ' Services ended' : ''}`,
    market === 'GROWTH' ? 'Growth market' : 'Established market',
    ...numbers(of),
  ])
  expect(rows.map(([name = '', ...rest]) => [name.replaceAll(/\s+/g, ' '), ...rest])).toEqual(wanted.slice(0, rows.length))
}

for (const eyes of [undefined, 'partner'] as const) {
  test(`F21 Points breakdown: clients, filters, search and sum, ${eyes ? 'through the eyes of the partner' : 'as a program manager'}`, async ({ page }) => {
    await open(page, '/tier', { partner, ...(eyes && { eyes }) })
    await page.getByRole('link', { name: 'Points breakdown' }).click()
    await expect(page).toHaveURL(/\/tier\/breakdown/)
    await expectShown(page, await breakdown({}))

    await page.getByLabel('Deal type').selectOption('Assisted')
    await expect(page).toHaveURL(/dealType=ASSISTED/)
    await expectShown(page, await breakdown({ dealType: 'ASSISTED' }))

    await page.getByLabel('Market type').selectOption('Established market')
    await expectShown(page, await breakdown({ dealType: 'ASSISTED', market: 'ESTABLISHED' }))

    await page.goBack()
    await page.goBack()
    await expect(page.getByLabel('Deal type')).toHaveValue('')
    await expectShown(page, await breakdown({}))

    const [first] = (await breakdown({})).nodes
    const search = first?.client.company.name.slice(0, 6) ?? ''
    await page.getByRole('searchbox').fill(search)
    await expect(page).toHaveURL(/search=/)
    await expectShown(page, await breakdown({ search }))
    await page.getByRole('searchbox').fill('no such client')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expectShown(page, await breakdown({}))
  })
}

test('F21 sorts by each figure and by name', async ({ page }) => {
  await open(page, '/tier/breakdown', { partner })
  for (const [header, field, direction] of [['Managed points', 'MANAGED', 'DESC'], ['Managed points', 'MANAGED', 'ASC'], ['Client', 'NAME', 'ASC']] as const) {
    await table(page).getByRole('button', { name: header }).click()
    await expect(table(page).getByRole('columnheader', { name: header })).toHaveAttribute('aria-sort', direction === 'ASC' ? 'ascending' : 'descending')
    const { nodes } = await breakdown({}, { field, direction })
    await expect(table(page).locator('tbody th').first()).toContainText(nodes[0]?.client.company.name ?? '')
    await expectShown(page, await breakdown({}, { field, direction }))
  }
})

test('F21 a client opens its panel, a number its postings', async ({ page }) => {
  await open(page, '/tier/breakdown', { partner })
  const [first] = (await breakdown({})).nodes
  if (!first) throw new Error('the partner has no points')
  await table(page).getByRole('link', { name: first.client.company.name }).click()
  await expect(page).toHaveURL(new RegExp(`client=${first.client.id}.*tab=points`))
  await expect(page.getByRole('dialog')).toContainText(first.client.company.name)
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await table(page).getByRole('link', { name: points(first.points.sold), exact: true }).first().click()
  await expect(page).toHaveURL(new RegExp(`explain=SOLD,${first.client.id}`))
  await expect(page.getByRole('dialog')).toContainText(points(first.points.sold))
})

test('F21 marks clients whose services ended', async ({ page }) => {
  const marked = await ask<{ partners: { nodes: { id: string; pointsBreakdown: Breakdown }[] } }>(
    '{ partners(first: 20) { nodes { id pointsBreakdown(first: 100) { nodes { ended client { id company { name } } } } } } }',
  )
  const found = marked.partners.nodes.flatMap(({ id, pointsBreakdown }) => pointsBreakdown.nodes.filter(({ ended }) => ended).map(({ client }) => ({ id, name: client.company.name })))
  const [client] = found
  if (!client) throw new Error('the demo book has no client whose services ended while points live')
  await page.goto(`/tier/breakdown?partner=${client.id}&search=${encodeURIComponent(client.name)}`)
  await expect(table(page).locator('tbody th', { hasText: client.name })).toContainText('Services ended')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the points breakdown, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, '/tier/breakdown', { partner })
    await expect(table(page)).toBeVisible()
    await expectAccessible(page)
  })
}
