import { holder, values, writtenDay } from './ahead'
import { ask, open, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

interface Balance {
  readonly sourced: string
  readonly assisted: string
  readonly managed: string
  readonly total: string
}

interface Client {
  readonly client: { readonly company: { readonly name: string } }
  readonly points: { readonly total: string }
  readonly kept: { readonly total: string }
  readonly difference: { readonly total: string }
}

interface View {
  readonly standing: { readonly points: Balance; readonly creditedTier: string; readonly performanceTier: string }
  readonly difference: Balance
  readonly months: readonly { readonly points: Balance; readonly kept: { readonly total: string } }[]
  readonly clients: { readonly totalCount: number; readonly nodes: readonly Client[] }
}

interface Answer {
  readonly standing: View['standing']
  readonly underEdition: View
}

async function underEdition(variables: { program?: 'POINTS' | 'MRR'; edition?: string; direction?: 'ASC' | 'DESC'; asOf?: string }): Promise<Answer> {
  const { partner } = await ask<{ partner: Answer }>(
    `query ($id: ID!, $program: ProgramKey! = POINTS, $edition: Date, $direction: OrderDirection! = ASC, $asOf: Date) { partner(id: $id) {
      standing(asOf: $asOf) { ...standing }
      underEdition(program: $program, edition: $edition, asOf: $asOf) {
        standing { ...standing } difference { ...balance } months { points { ...balance } kept { total } }
        clients(first: 100, orderBy: { field: DIFFERENCE, direction: $direction }) { totalCount nodes {
          client { company { name } } points { total } kept { total } difference { total } } } } } }
      fragment standing on TierStanding { points { ...balance } creditedTier performanceTier }
      fragment balance on PointsBalance { sourced assisted managed total }`,
    { id: await partnerId(holder), ...variables },
  )
  return partner
}

for (const { rules, variables, eyes } of [
  { rules: 'points:2022-07-18', variables: { edition: '2022-07-18' }, eyes: undefined },
  { rules: 'points:2024-02-27', variables: { edition: '2024-02-27' }, eyes: 'partner' },
  { rules: 'mrr', variables: { program: 'MRR' }, eyes: 'partner' },
] as const) {
  test(`F33 the same book under ${rules} is that of the API`, async ({ page }) => {
    const { standing, underEdition: view } = await underEdition(variables)
    await open(page, '/forecast/editions', { partner: holder, rules, ...(eyes && { eyes }) })
    const table = page.getByRole('table', { name: 'Your tier under both' })
    for (const track of ['sourced', 'assisted', 'managed', 'total'] as const) {
      expect(await values(table.locator(`[data-track="${track}"]`))).toEqual([standing.points[track], view.standing.points[track], view.difference[track]])
    }
    for (const tier of ['creditedTier', 'performanceTier'] as const) {
      const shown = await table.locator(`[data-tiers="${tier}"] [data-tier]`).evaluateAll((all) => all.map((badge) => badge.getAttribute('data-tier')))
      expect(shown).toEqual([standing[tier], view.standing[tier]])
    }
    await page.getByRole('figure', { name: 'Month by month' }).getByRole('button', { name: 'Show as table' }).click()
    await expect(page.getByRole('figure', { name: 'Month by month' }).getByRole('table').getByRole('row')).toHaveCount(view.months.length + 1)
  })
}

test('F33 the clients most affected are those of the API, from either end, and open the panel', async ({ page }) => {
  const losing = await underEdition({ edition: '2022-07-18' })
  const gaining = await underEdition({ edition: '2022-07-18', direction: 'DESC' })
  await open(page, '/forecast/editions', { partner: holder, rules: 'points:2022-07-18' })
  const rows = page.getByRole('table', { name: 'Clients most affected' }).locator('tbody tr')
  const expected = ({ underEdition: { clients } }: Answer, count: number) => clients.nodes.slice(0, count).map(({ points, kept, difference }) => [kept.total, points.total, difference.total])
  const shown = async () => Promise.all((await rows.all()).map(values))
  await expect.poll(shown).toEqual(expected(losing, 10))
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect.poll(shown).toEqual(expected(losing, 35))
  await page.getByLabel('Sort by').selectOption('Largest gain')
  await expect(page).toHaveURL(/first=gaining/)
  await expect.poll(shown).toEqual(expected(gaining, 10))
  await page.goBack()
  await expect(page.getByLabel('Sort by')).toHaveValue('')
  await rows.first().getByRole('link').first().click()
  await expect(page).toHaveURL(/client=cl_/)
})

test('F33 without an edition all editions stand side by side, each with what it changes', async ({ page }) => {
  const { program } = await ask<{ program: { editions: readonly { from: string; illustrative: boolean }[] } }>('{ program { editions { from illustrative } } }')
  await open(page, '/forecast/editions', { partner: holder })
  await expect(page.getByText('Choose an edition above')).toBeVisible()
  const table = page.getByRole('table', { name: 'The rules compared' })
  const heads = await table.getByRole('columnheader').filter({ hasText: 'Edition of' }).allTextContents()
  expect(heads).toEqual(program.editions.map(({ from, illustrative }) => `Edition of ${writtenDay(from)}${illustrative ? ' (illustrative)' : ''}`))
  // The 2025 edition asks more of gold, and prices the euro anew.
  const column = program.editions.findIndex(({ from }) => from === '2025-07-15')
  await expect(table.locator('[data-rule="tiers/GOLD/TOTAL_POINTS"] td').nth(column).locator('mark')).toHaveText('131')
  await expect(table.locator('[data-rule="units/EUR"] td').nth(column).locator('mark')).toHaveText('€88.00')
  await expect(table.locator('[data-rule="units/CAD"]')).toHaveCount(0)
  await page.getByLabel('Show identical rules too').check()
  await expect(table.locator('[data-rule="units/CAD"]')).toBeVisible()
  await expect(page).toHaveURL(/show=all/)
})

test('F33 an edition is chosen by keyboard; Back goes to the one before', async ({ page }) => {
  await open(page, '/forecast/editions', { partner: holder })
  const select = page.getByLabel('Compare with')
  await select.selectOption({ label: 'Edition of Jul 18, 2022 (illustrative)' })
  await expect(page).toHaveURL(/rules=points:2022-07-18/)
  await expect(page.getByRole('table', { name: 'Your tier under both' })).toBeVisible()
  await page.getByLabel('Compare with').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/rules=points:2024-02-27/)
  await page.goBack()
  await expect(select).toHaveValue('points:2022-07-18')
  await page.goBack()
  await expect(select).toHaveValue('')
})

test('F32 F33 the book of another day under an edition', async ({ page }) => {
  const asOf = '2026-03-31'
  const { underEdition: view } = await underEdition({ edition: '2022-07-18', asOf })
  await open(page, '/forecast/editions', { partner: holder, rules: 'points:2022-07-18', asOf })
  const row = page.getByRole('table', { name: 'Your tier under both' }).locator('[data-track="total"]')
  expect((await values(row))[1]).toBe(view.standing.points.total)
})

for (const { name, width, colorScheme } of [
  { name: 'on a wide screen', width: 1360, colorScheme: 'light' },
  { name: 'on a phone, in the dark', width: 390, colorScheme: 'dark' },
] as const) {
  test(`F33 axe finds nothing, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await open(page, '/forecast/editions', { partner: holder, rules: 'points:2022-07-18' })
    await expect(page.getByRole('table', { name: 'Clients most affected' })).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing sticks out').toBeLessThanOrEqual(width)
    await open(page, '/forecast/editions', { partner: holder })
    await expectAccessible(page)
  })
}
