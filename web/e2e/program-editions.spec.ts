import type { Page } from '@playwright/test'
import { ask, open } from './demo'
import { expect, expectAccessible, test } from './own-server'

interface Place {
  readonly performanceTier: string
}

interface Change {
  readonly partner: { readonly name: string }
  readonly direction: 'RISES' | 'FALLS' | 'STAYS'
  readonly before: Place
  readonly after: Place
}

interface Simulation {
  readonly rising: number
  readonly falling: number
  readonly partners: readonly Change[]
}

const simulate = async (id: string) =>
  (
    await ask<{ authoredEdition: { simulation: Simulation } }>(
      'query($id: ID!) { authoredEdition(id: $id) { simulation { rising falling partners { partner { name } direction before { performanceTier } after { performanceTier } } } } }',
      { id },
    )
  ).authoredEdition.simulation

/** Where all partners stand on a day. */
const standings = async (asOf: string) =>
  (
    await ask<{ partners: { nodes: readonly unknown[] } }>(
      'query($asOf: Date) { partners(first: 50, asOf: $asOf, orderBy: {field: NAME, direction: ASC}) { nodes { name standing(asOf: $asOf) { creditedTier performanceTier points { sold managed total } } } } }',
      { asOf },
    )
  ).partners.nodes

const title = (tier: string) => tier.charAt(0) + tier.slice(1).toLowerCase()

/** The performance tier that the list of partners shows for one of them. */
async function shownTier(page: Page, asOf: string, name: string): Promise<string | null> {
  await open(page, '/program', { asOf })
  const table = page.getByRole('table', { name: 'Partners', exact: true })
  const headers = await table.getByRole('columnheader').allTextContents()
  return table.getByRole('row').filter({ hasText: name }).locator('th, td').nth(headers.indexOf('Performance tier')).textContent()
}

test('F34 F33 Editions: a draft is mended where it is wrong, simulated, published, and counts from its day on, not before', async ({ page }) => {
  test.setTimeout(180_000)
  const [first, dayBefore, today] = ['2026-12-01', '2026-11-30', '2026-11-21']
  const earlier = { [dayBefore]: await standings(dayBefore), [today]: await standings(today) }
  const underOld = await standings(first)

  await open(page, '/program/editions', {})
  await page.getByRole('textbox', { name: 'In force from' }).fill(first)
  await page.getByRole('button', { name: 'Start draft' }).click()
  await expect(page).toHaveURL(/\/program\/editions\/ed_/)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const text = page.getByRole('textbox', { name: 'Text' })
  // Diamond asks for more points than all of its partners have.
  await text.fill((await text.inputValue()).replace('"need": "840"', '"need": "many"'))
  await page.getByRole('button', { name: 'Save and check' }).click()
  const problems = page.getByRole('alert').filter({ hasText: 'to fix' })
  await expect(problems).toContainText('tiers[2].conditions[0].need')
  await problems.getByRole('button', { name: /^Line \d+$/ }).first().click()
  await expect(text).toBeFocused()
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe('"many"')
  await expect(page.getByRole('button', { name: 'Publish' })).toBeDisabled()
  await expectAccessible(page)
  await text.fill((await text.inputValue()).replace('"need": "many"', '"need": "3000"'))
  await page.getByRole('button', { name: 'Save and check' }).click()
  await expect(problems).toHaveCount(0)

  await page.getByRole('button', { name: 'Simulate' }).click()
  const simulation = await simulate(id)
  expect(simulation.falling).toBeGreaterThan(0)
  const rows = page.getByRole('table', { name: /edition would change/ }).locator('tbody').getByRole('row')
  await expect(rows).toHaveCount(simulation.partners.length)
  const falling = simulation.partners.filter(({ direction }) => direction === 'FALLS')
  await expect(rows.filter({ hasText: 'Moves down' })).toHaveCount(falling.length)
  for (const { partner, before, after } of falling) {
    const row = rows.filter({ hasText: partner.name })
    await expect(row).toContainText(title(before.performanceTier))
    await expect(row).toContainText(title(after.performanceTier))
  }
  expect(await standings(first)).toEqual(underOld)

  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveAttribute('readonly', '')
  await expect(page.getByText('Published').first()).toBeVisible()
  type Published = { authoredEdition: { status: string; effectiveAt: string | null; replay: { state: string } } }
  const published = () => ask<Published>('query($id: ID!) { authoredEdition(id: $id) { status effectiveAt replay { state } } }', { id })
  await expect.poll(async () => (await published()).authoredEdition, { timeout: 60_000 }).toMatchObject({ status: 'PUBLISHED', effectiveAt: expect.any(String), replay: { state: 'DONE' } })

  for (const [day, before] of Object.entries(earlier)) expect(await standings(day)).toEqual(before)
  const one = falling[0]
  expect(one && (await shownTier(page, dayBefore, one.partner.name))).toBe(title(one?.before.performanceTier ?? ''))
  expect(one && (await shownTier(page, first, one.partner.name))).toBe(title(one?.after.performanceTier ?? ''))
  await open(page, '/program/editions', {})
  await expect(page.getByText('Since Dec 1, 2026')).toBeVisible()
  await open(page, '/program/audit', { action: 'editionPublish' })
  await expect(page.getByRole('row').filter({ hasText: id }).first()).toBeVisible()
})

test('F34 Editions: a draft is begun, mended, simulated on the book and discarded', async ({ page }) => {
  await open(page, '/program/editions', {})
  await page.getByRole('textbox', { name: 'In force from' }).fill('2027-03-01')
  await page.getByRole('button', { name: 'Start draft' }).click()
  await expect(page).toHaveURL(/\/program\/editions\/ed_/)
  const text = page.getByRole('textbox', { name: 'Text' })
  await expect(text).toHaveValue(/"from": "2027-03-01"/)
  await text.fill((await text.inputValue()).replace('"lotMonths": 12', '"lotMonths": 0'))
  await page.getByRole('button', { name: 'Save and check' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'to fix' })).toContainText('lotMonths')
  await expect(page.getByRole('button', { name: 'Publish' })).toBeDisabled()
  await text.fill((await text.inputValue()).replace('"lotMonths": 0', '"lotMonths": 6'))
  await page.getByRole('button', { name: 'Save and check' }).click()
  await page.getByRole('button', { name: 'Simulate' }).click()
  const id = new URL(page.url()).pathname.split('/').at(-1)
  type Simulated = { authoredEdition: { simulation: { rising: number; falling: number; partners: { partner: { name: string } }[] } } }
  const { simulation } = (await ask<Simulated>('query($id: ID!) { authoredEdition(id: $id) { simulation { rising falling partners { partner { name } } } } }', { id })).authoredEdition
  const rows = page.getByRole('table', { name: 'What the edition would change for each partner' }).locator('tbody').getByRole('rowheader')
  await expect(rows).toHaveText(simulation.partners.map(({ partner }) => partner.name))
  await page.getByRole('button', { name: 'Discard draft' }).click()
  await expect(page.getByText('Discarded')).toBeVisible()
  await open(page, '/program/audit', { action: 'editionDiscard' })
  await expect(page.getByRole('row').filter({ hasText: String(id) }).first()).toBeVisible()
})
