import { ask, open } from './demo'
import { expect, test } from './page'

/** The total points of the partners whose name has a part. */
async function totalOf(search: string): Promise<number> {
  type Answer = { partners: { nodes: readonly { standing: { points: { total: string } } }[] } }
  const { partners } = await ask<Answer>('query($search: String) { partners(first: 1, filter: {search: $search}) { nodes { standing { points { total } } } } }', { search })
  return Number(partners.nodes[0]?.standing.points.total)
}

/** Withdraws the adjustments of a reason that still count: the book is left as it was found. */
async function withdraw(reason: string): Promise<void> {
  type Answer = { events: { nodes: readonly { reason: string | null; event: { id: string } }[] } }
  const { events } = await ask<Answer>(
    '{ events(first: 100, filter: {kind: [ADJUSTMENT], counts: true}, orderBy: {field: RECORDED, direction: DESC}) { nodes { reason event { id } } } }',
  )
  for (const { event } of events.nodes.filter((node) => node.reason === reason)) {
    await ask('mutation($input: EventVoidInput!) { eventVoid(input: $input) { userErrors { message } } }', { input: { event: event.id, reason: 'The test is over' } })
  }
}

test('F34 Adjustments: one is recorded with its reason, moves the points, and stands in the audit', async ({ page }) => {
  const before = await totalOf('Saltmarsh')
  const reason = `Goodwill, for a test at ${Date.now()}`
  try {
    await open(page, '/program/adjustments', {})
    await page.getByLabel('Partner', { exact: false }).and(page.getByRole('combobox')).first().selectOption({ label: 'Saltmarsh Lab (demo)' })
    await page.getByRole('textbox', { name: 'Points' }).fill('2.5')
    await page.getByRole('textbox', { name: 'Reason' }).fill(reason)
    await page.getByRole('button', { name: 'Record adjustment' }).click()
    const row = page.getByRole('row').filter({ hasText: reason })
    await expect(row).toContainText('Saltmarsh Lab (demo)')
    await expect(row).toContainText('+2.5')
    expect((await totalOf('Saltmarsh')) - before).toBeCloseTo(2.5, 6)
    await open(page, '/program/audit', { action: 'adjustmentRecord' })
    await expect(page.getByRole('row').filter({ hasText: reason })).toContainText('Program manager')
  } finally {
    await withdraw(reason)
  }
})

test('F34 Adjustments: what cannot be is said beside its field', async ({ page }) => {
  await open(page, '/program/adjustments', {})
  await page.getByLabel('Partner', { exact: false }).and(page.getByRole('combobox')).first().selectOption({ label: 'Saltmarsh Lab (demo)' })
  await page.getByRole('textbox', { name: 'Points' }).fill('0')
  await page.getByRole('textbox', { name: 'Reason' }).fill('nothing')
  await page.getByRole('button', { name: 'Record adjustment' }).click()
  await expect(page.getByRole('textbox', { name: 'Points' })).toHaveAttribute('aria-invalid', 'true')
})
