import type { Page } from '@playwright/test'
import { ask, open, partner, partnerId } from './demo'
import { expect, test } from './page'
import { knownPages } from './pages'

/** What changes something: none of it is offered but for today. */
const actions =
  /^(End services|Restore services|Record adjustment|Withdraw|Create a list|Rename|Delete|Add a client|Add team member|Edit |Remove |Publish|New draft|Renewal communication owner of )|\. Decide$/

/** Records a sale to a client, a client that is new, and an adjustment; returns what withdraws them. */
async function record(client: string): Promise<() => Promise<void>> {
  const id = await partnerId(partner)
  type Answer = { client: { company: { id: string }; subscriptions: readonly { line: { id: string }; mrr: { currency: string } }[] }; program: { today: string } }
  const { client: found, program } = await ask<Answer>('query($id: ID!) { program { today } client(id: $id) { company { id } subscriptions { line { id } mrr { currency } } } }', { id: client })
  const [open] = found.subscriptions
  if (!open) throw new Error('the client has no subscription')
  const source = `known${Date.now()}`
  const sale = { kind: 'LINE_SOLD', on: program.today, line: open.line.id, mrr: '800.00', currency: open.mrr.currency, seller: id, dealType: 'SOURCED' }
  const events = [
    { id: '1', company: found.company.id, ...sale },
    { id: '2', kind: 'COMPANY', company: source, on: program.today, country: 'FR' },
    { id: '3', company: source, ...sale },
    { id: '4', kind: 'ADJUSTMENT', on: program.today, partner: id, track: 'MANAGED', points: '7.5', reason: 'Recorded later' },
  ]
  const { eventsRecord } = await ask<{ eventsRecord: { userErrors: readonly unknown[] } }>('mutation($input: EventsRecordInput!) { eventsRecord(input: $input) { userErrors { message field } } }', {
    input: { source, idempotencyKey: source, companies: [{ key: source, name: 'Known Later' }], events },
  })
  expect(eventsRecord.userErrors).toEqual([])
  return async () => {
    for (const event of ['4', '3', '1']) {
      await ask('mutation($input: EventVoidInput!) { eventVoid(input: $input) { userErrors { message } } }', { input: { key: `${source}/${event}`, reason: 'The test is over' } })
    }
  }
}

/** All that a page says, once it has come to rest. */
async function textOf(page: Page, path: string, place: Readonly<Record<string, string | undefined>>): Promise<string> {
  await open(page, path, place)
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toHaveCount(0)
  return page.locator('body').innerText()
}

test('F32 F29 As known then: whatever is recorded later, every page says what it said, and offers nothing that changes anything', async ({ page }) => {
  test.setTimeout(300_000)
  const knownAt = new Date().toISOString()
  const pages = (await knownPages()).filter(({ name }) => !['calculator', 'settings', 'audit'].includes(name))
  const client = pages.find(({ name }) => name === 'client-panel')?.place['client']
  if (!client) throw new Error('the demo book has no client')
  const before = new Map<string, string>()
  for (const { name, path, place } of pages) before.set(name, await textOf(page, path, { ...place, knownAt }))
  const withdraw = await record(client)
  try {
    for (const { name, path, place } of pages) {
      expect(await textOf(page, path, { ...place, knownAt }), name).toBe(before.get(name))
      await expect(page.getByRole('button', { name: actions }), name).toHaveCount(0)
      await expect(page.getByText('to change something, go back to today'), name).toBeVisible()
    }
    for (const name of ['client-panel', 'client-points', 'breakdown', 'tier', 'forecast', 'what-if', 'program', 'adjustments']) {
      const known = pages.find((one) => one.name === name)
      if (known) expect(await textOf(page, known.path, known.place), name).not.toBe(before.get(name))
    }
  } finally {
    await withdraw()
  }
})

test('F32 As known then: what keeps no history says so, and a link leads back to today with its actions', async ({ page }) => {
  const knownAt = new Date().toISOString()
  for (const [path, text] of [
    ['/renewals', 'Renewals, decisions about them'],
    ['/engagement', 'Readings of usage and engagement'],
    ['/lists', 'Lists, saved reports and files keep no history'],
    ['/team', 'The team keeps no record'],
    ['/commissions', 'Exchange rates, the partner’s level'],
    ['/program/audit', 'This page keeps no history'],
  ] as const) {
    await open(page, path, { partner, knownAt })
    await expect(page.getByText(text)).toBeVisible()
  }
  await open(page, '/renewals', { partner, knownAt })
  await expect(page.getByRole('button', { name: actions })).toHaveCount(0)
  await page.getByRole('link', { name: 'Show today' }).click()
  await expect(page.getByText('Renewals, decisions about them')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /\. Decide$/ }).first()).toBeVisible()
})
