import type { Page } from '@playwright/test'
import { ask, open, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

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

/** Chooses one of what a searching field finds for a part of a name. */
async function choose(page: Page, field: string, text: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(text)
  await page.getByRole('option', { name, exact: true }).click()
  await expect(page.getByRole('combobox', { name: field })).toHaveValue(name)
}

const saltmarsh = 'Saltmarsh Lab (demo)'

/** A client of the partner, and the part of its name that finds it. */
async function clientOfSaltmarsh(): Promise<string> {
  type Answer = { partner: { clients: { nodes: readonly { company: { name: string } }[] } } }
  const { partner } = await ask<Answer>('query($partner: ID!) { partner(id: $partner) { clients(first: 1, orderBy: {field: MRR, direction: DESC}) { nodes { company { name } } } } }', {
    partner: await partnerId('Saltmarsh'),
  })
  const client = partner.clients.nodes[0]
  if (!client) throw new Error('the partner has no client')
  return client.company.name
}

for (const ofClient of [false, true]) {
  test(`F34 F29 Adjustments: for ${ofClient ? 'a client' : 'the partner as a whole'}, recorded, explained with its reason, withdrawn with another`, async ({ page }) => {
    const before = await totalOf('Saltmarsh')
    const now = Date.now()
    const reason = `Goodwill, for a test at ${now}`
    // Postings that were withdrawn stay on record: these must not be taken for those of another run.
    const points = `${1 + (now % 900)}.25`
    const client = await clientOfSaltmarsh()
    await open(page, '/program/adjustments', {})
    try {
      await choose(page, 'Partner', 'saltm', saltmarsh)
      if (ofClient) await choose(page, 'Client', client.slice(0, 8), client)
      await page.getByRole('textbox', { name: 'Points' }).fill(points)
      await page.getByRole('textbox', { name: 'Reason' }).fill(reason)
      await page.getByRole('button', { name: 'Record adjustment' }).click()
      const row = page.getByRole('row').filter({ hasText: reason })
      await expect(row).toContainText(saltmarsh)
      await expect(row.getByRole('link', { name: client })).toHaveCount(ofClient ? 1 : 0)
      expect((await totalOf('Saltmarsh')) - before).toBeCloseTo(Number(points), 6)

      await row.getByRole('link', { name: `+${points}` }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByTestId('explained')).toHaveText(points)
      const posting = page.getByRole('button', { name: new RegExp(`^Explain the posting.*: \\+${points}`) })
      await posting.click()
      await expect(dialog).toContainText(reason)
      await expect(dialog.getByRole('row').filter({ has: posting }).filter({ hasText: client })).toHaveCount(ofClient ? 1 : 0)
      await page.keyboard.press('Escape')
      await expect(page).toHaveURL(/\/program\/adjustments$/)

      // What the partner sees of it, through its own eyes.
      const day = (await ask<{ program: { today: string } }>('{ program { today } }')).program.today
      await open(page, '/', { partner: 'Saltmarsh', eyes: 'partner', explain: `ADJUSTED,${day}..${day}` })
      await page.getByRole('dialog').locator(posting).click()
      await expect(page.getByRole('dialog')).toContainText(reason)

      await open(page, '/program/adjustments', {})
      await page.getByRole('row').filter({ hasText: reason }).getByRole('button', { name: `Withdraw +${points} of ${saltmarsh}` }).click()
      await expect(page.getByRole('dialog', { name: 'Withdraw the adjustment' })).toContainText(`+${points} points of ${saltmarsh}`)
      await expectAccessible(page)
      await page.getByRole('textbox', { name: 'Reason for withdrawing' }).fill(`Undone: ${reason}`)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(row).toHaveCount(0)
      expect(await totalOf('Saltmarsh')).toBe(before)
      await page.getByRole('link', { name: 'Withdrawn events in the audit' }).click()
      await expect(page.getByRole('row').filter({ hasText: `Undone: ${reason}` })).toContainText('Program manager')
      await open(page, '/program/audit', { action: 'adjustmentRecord' })
      await expect(page.getByRole('row').filter({ hasText: `"${reason}"` })).toContainText('Program manager')
    } finally {
      await withdraw(reason)
    }
  })
}

test('F34 Adjustments: what cannot be is said beside its field, and the chosen partner is meant', async ({ page }) => {
  await open(page, '/program/adjustments', { partner: 'Saltmarsh' })
  await expect(page.getByRole('combobox', { name: 'Partner' })).toHaveValue(saltmarsh)
  await page.getByRole('textbox', { name: 'Points' }).fill('0')
  await page.getByRole('textbox', { name: 'Reason' }).fill('nothing')
  await page.getByRole('button', { name: 'Record adjustment' }).click()
  await expect(page.getByRole('textbox', { name: 'Points' })).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('combobox', { name: 'Client' }).fill('no client is called this')
  await expect(page.getByRole('option', { name: 'No client found' })).toBeDisabled()
  await expectAccessible(page)
})
