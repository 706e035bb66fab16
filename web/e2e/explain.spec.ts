import type { Page } from '@playwright/test'
import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

interface Explained {
  readonly points: string
  readonly parts: readonly { readonly points: string }[]
  readonly postings: { readonly totalCount: number; readonly sum: string; readonly nodes: readonly { readonly points: string }[] }
}

const number = (value: string, digits = 2) => new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(Number(value))
const change = (value: string, digits = 2) => new Intl.NumberFormat('en', { maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(Number(value))

async function explained(figure: string, more: Record<string, string> = {}): Promise<Explained> {
  const { partner: found } = await ask<{ partner: { explain: Explained } }>(
    `query($partner: ID!, $figure: Figure!, $client: ID, $from: Date, $asOf: Date) { partner(id: $partner) { explain(figure: $figure, client: $client, from: $from, asOf: $asOf) {
      points parts { points } postings(first: 25) { totalCount sum nodes { points } } } } }`,
    { partner: await partnerId(partner), figure, ...more },
  )
  return found.explain
}

const dialogOf = (page: Page) => page.getByRole('dialog')
const rows = (page: Page) => dialogOf(page).getByRole('button', { name: /^Explain the posting/ })

for (const [figure, name] of [['TOTAL', 'Total points'], ['SOLD', 'Sold points'], ['SOURCED', 'Sourced points'], ['ASSISTED', 'Assisted points'], ['MANAGED', 'Managed points']] as const) {
  test(`F29 ${name} opens as the sum of its postings`, async ({ page }) => {
    const { points, parts, postings } = await explained(figure)
    expect(postings.sum).toBe(points)
    await open(page, '/team', { partner, explain: figure })
    const dialog = dialogOf(page)
    await expect(dialog).toHaveAccessibleName(name)
    await expect(dialog.getByTestId('explained')).toHaveText(number(points))
    if (parts.length > 1) {
      const cells = await dialog.getByRole('table', { name: 'How it adds up' }).locator('tbody tr td:last-child').allTextContents()
      expect(cells).toEqual(parts.map((part) => change(part.points, 6)))
    }
    await expect(rows(page)).toHaveCount(postings.nodes.length)
    await expect(dialog).toContainText(new RegExp(`of ${number(String(postings.totalCount))} postings?`))
  })
}

test('F29 retention is the mean of its months in a year, and opens them', async ({ page }) => {
  type Ratio = { annualised: string } | null
  type Answer = { partner: { programProgress: { retention: { customerDollarRetention: string; months: readonly { customerDollarRetention: Ratio }[] } } } }
  const { partner: found } = await ask<Answer>(
    'query($id: ID!) { partner(id: $id) { programProgress { retention { customerDollarRetention months { customerDollarRetention { annualised } } } } } }',
    { id: await partnerId(partner) },
  )
  const { customerDollarRetention: mean, months } = found.programProgress.retention
  const years = months.flatMap(({ customerDollarRetention: ratio }) => (ratio ? [Number(ratio.annualised)] : []))
  expect(years.reduce((sum, year) => sum + year, 0) / years.length).toBeCloseTo(Number(mean), 6)
  await open(page, '/team', { partner, explain: 'C_DOLLAR_RETENTION' })
  const dialog = dialogOf(page)
  const percent = (value: number) => new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(value)
  await expect(dialog.getByTestId('explained')).toHaveText(percent(Number(mean)))
  await expect(dialog.locator('tbody tr td:last-child')).toHaveText(years.map(percent))
  await expect(dialog.locator('tfoot td').last()).toHaveText(percent(Number(mean)))
  await expectAccessible(page)
})

test('F29 a posting opens its event, rule, edition and arithmetic, which computes', async ({ page }) => {
  await open(page, '/team', { partner, explain: 'NEW_SOLD,2026-01-15..2026-11-21' })
  const dialog = dialogOf(page)
  const { points } = await explained('NEW_SOLD', { from: '2026-01-15', asOf: '2026-11-21' })
  await expect(dialog.getByTestId('explained')).toHaveText(number(points))
  await rows(page).first().click()
  const steps = await dialog.getByRole('list', { name: 'How the balance is calculated' }).getByRole('listitem').evaluateAll((items) =>
    items.map((item) => ({ sign: item.querySelector('span')?.textContent ?? '', text: item.textContent ?? '' })),
  )
  expect(steps.map(({ text }) => text.slice(0, 1)).slice(1)).toEqual(['÷', '×', '×', '÷', '=', '→'])
  // A fraction that no decimal holds stands before what it nearly is.
  const value = (at: number) => Number(/[\d,]+(\.\d+)?/.exec(steps[at]?.text.split('≈').at(-1) ?? '')?.[0].replaceAll(',', ''))
  expect((value(0) / value(1)) * value(2) * value(3) / value(4)).toBeCloseTo(value(5), 6)
  expect(value(5)).toBeCloseTo(value(6), 6)
  await expect(dialog).toContainText('Source event')
  await expect(dialog).toContainText('demo/')
  await expect(dialog).toContainText('in force from')
  await expectAccessible(page)
})

test('F29 a partner sees no key of the source', async ({ page }) => {
  await open(page, '/team', { partner, eyes: 'partner', explain: 'NEW_SOLD,2026-01-15..2026-11-21' })
  await rows(page).first().click()
  await expect(dialogOf(page)).toContainText('Source event')
  await expect(dialogOf(page)).not.toContainText('demo/')
})

test('F29 more postings come on demand, and a client’s name leads to its panel and back', async ({ page }) => {
  const { postings } = await explained('TOTAL')
  expect(postings.totalCount).toBeGreaterThan(25)
  await open(page, '/team', { partner, explain: 'TOTAL' })
  await dialogOf(page).getByRole('button', { name: 'Show more' }).click()
  await expect(rows(page)).toHaveCount(Math.min(50, postings.totalCount))
  const link = dialogOf(page).locator('a[data-client]').first()
  const name = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('dialog', { name })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog', { name: 'Total points' })).toBeVisible()
})

test('F29 a number in the panel opens over it; Escape closes one after the other', async ({ page }) => {
  const id = await partnerId(partner)
  const { partner: found } = await ask<{ partner: { clients: { nodes: readonly { id: string; company: { name: string }; points: { total: string } }[] } } }>(
    'query($partner: ID!) { partner(id: $partner) { clients(first: 1, orderBy: {field: POINTS, direction: DESC}) { nodes { id company { name } points { total } } } } }',
    { partner: id },
  )
  const [client] = found.clients.nodes
  if (!client) throw new Error('the partner has no client')
  await open(page, '/team', { partner, client: client.id, tab: 'points' })
  const panel = page.getByRole('dialog', { name: client.company.name })
  const figure = panel.locator(`[data-opens="TOTAL,${client.id}"]`)
  await figure.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Total points' })
  await expect(dialog.getByTestId('explained')).toHaveText(number(client.points.total))
  await expect(dialog).toContainText(client.company.name)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(panel).toBeVisible()
  await expect(figure).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})
