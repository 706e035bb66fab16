import type { Page } from '@playwright/test'
import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

interface Engagement {
  readonly totalCount: number
  readonly unreadCount: number
  readonly summary: { readonly average: string; readonly median: string; readonly bands: readonly { readonly band: string; readonly clientCount: number }[] }
  readonly areas: readonly { readonly area: string; readonly average: string; readonly median: string }[]
  readonly opportunities: readonly { readonly opportunity: string; readonly clientCount: number }[]
  readonly nodes: readonly { readonly client: { readonly company: { readonly name: string } }; readonly reading: { readonly score: string } }[]
}

async function engagement(filter: object = {}, orderBy: object = { field: 'SCORE', direction: 'ASC' }): Promise<Engagement> {
  const { partner: found } = await ask<{ partner: { engagement: Engagement } }>(
    `query($partner: ID!, $filter: EngagementFilter, $orderBy: EngagementOrder!) { partner(id: $partner) { engagement(filter: $filter, orderBy: $orderBy, first: 100) {
      totalCount unreadCount summary { average median bands { band clientCount } } areas { area average median }
      opportunities { opportunity clientCount } nodes { client { company { name } } reading { score } } } } }`,
    { partner: await partnerId(partner), filter, orderBy },
  )
  return found.engagement
}

const table = (page: Page) => page.getByRole('table', { name: 'Clients by engagement' })
const firstScore = (page: Page) => table(page).locator('tbody tr[data-index="0"]')

test('F15 the index over the clients: scores, bands, categories, and who was not read', async ({ page }) => {
  const { totalCount, unreadCount, summary, areas, nodes } = await engagement()
  await open(page, '/engagement')
  await expect(page.getByRole('status').filter({ hasText: 'clients' })).toHaveText(`${totalCount} clients`)
  const bands = page.getByRole('region', { name: 'Score distribution' })
  await expect(bands).toContainText(summary.average)
  await expect(bands).toContainText(summary.median)
  for (const { clientCount } of summary.bands) await expect(bands).toContainText(String(clientCount))
  expect(unreadCount).toBeGreaterThan(0)
  await expect(bands).toContainText(`${unreadCount} client`)
  for (const { area, average, median } of areas) {
    const row = page.getByRole('table', { name: 'Scores by category' }).getByRole('row', { name: area })
    await expect(row).toContainText(average)
    await expect(row).toContainText(median)
  }
  await expect(firstScore(page)).toContainText(nodes[0]?.client.company.name ?? '')
  await expect(firstScore(page)).toContainText(nodes[0]?.reading.score ?? '')
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
})

test('F15 filters by score, category, opportunity and client, each in the address; Back undoes', async ({ page }) => {
  const count = (engaged: Engagement) => (engaged.totalCount === 1 ? '1 client' : `${engaged.totalCount} clients`)
  const shown = page.getByRole('status').filter({ hasText: /client/ })
  await open(page, '/engagement')
  const all = await engagement()
  await page.getByRole('region', { name: 'Clients' }).first().getByText('Low (0–3)').click()
  await expect(shown).toHaveText(count(await engagement({ band: ['LOW'] })))
  await expect(page).toHaveURL(/band=LOW/)
  await page.goBack()
  await expect(shown).toHaveText(count(all))

  const area = all.areas[0]?.area ?? ''
  await page.getByRole('combobox', { name: 'Category' }).selectOption(area)
  const ofArea = await engagement({ area })
  await expect(page.getByRole('heading', { name: `Score distribution: ${area}` })).toBeVisible()
  await expect(firstScore(page)).toContainText(ofArea.nodes[0]?.reading.score ?? '')
  await page.goBack()
  await expect(page.getByRole('heading', { name: `Score distribution: ${area}` })).toBeHidden()

  const opportunity = all.opportunities[0]
  await page.getByRole('combobox', { name: 'Opportunity' }).selectOption(opportunity?.opportunity ?? '')
  await expect(shown).toHaveText(opportunity?.clientCount === 1 ? '1 client' : `${opportunity?.clientCount} clients`)
  await page.goBack()
  await expect(shown).toHaveText(count(all))

  const name = all.nodes[3]?.client.company.name ?? ''
  // A list of choices takes keys for itself.
  await page.getByRole('main').focus()
  await page.keyboard.press('/')
  await page.keyboard.type(name.slice(0, 12))
  await expect(shown).toHaveText(count(await engagement({ search: name.slice(0, 12) })))
})

test('F15 sorts by its columns, and a client’s name opens the panel at its engagement', async ({ page }) => {
  await open(page, '/engagement')
  await page.getByRole('columnheader', { name: 'Engagement score' }).getByRole('button').click()
  const { nodes } = await engagement({}, { field: 'SCORE', direction: 'DESC' })
  await expect(firstScore(page)).toContainText(nodes[0]?.reading.score ?? '')
  const name = nodes[0]?.client.company.name ?? ''
  await firstScore(page).getByRole('link', { name }).click()
  await expect(page.getByRole('dialog', { name }).getByRole('tab', { name: 'Platform engagement' })).toHaveAttribute('aria-selected', 'true')
})
