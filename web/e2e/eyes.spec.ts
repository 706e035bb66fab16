import type { Page } from '@playwright/test'
import { ask, open, partner, partnerId, type Place } from './demo'
import { expect, test } from './page'
import { knownPages } from './pages'

interface Others {
  /** The names of the other partners, as far as no client of the partner's has the same. */
  readonly names: readonly string[]
  /** The ids of the other partners and of their clients. */
  readonly ids: readonly string[]
}

interface Client {
  readonly id: string
  readonly company: { readonly id: string; readonly name: string; readonly clients: readonly { readonly id: string }[] }
}

async function partners() {
  type Answer = { partners: { nodes: readonly { id: string; name: string; clients: { nodes: readonly Client[] } }[] } }
  const { partners: found } = await ask<Answer>('{ partners(first: 10) { nodes { id name clients(first: 100) { nodes { id company { id name clients { id } } } } } } }')
  return found.nodes
}

/** What a partner must never be told of. */
async function others(): Promise<Others> {
  const own = await partnerId(partner)
  const rest = (await partners()).filter(({ id }) => id !== own)
  expect(rest.length).toBeGreaterThan(5)
  return {
    names: rest.map(({ name }) => name.replace(' (demo)', '').split(' & ')[0] ?? name),
    ids: rest.flatMap(({ id, clients }) => [id, ...clients.nodes.map((client) => client.id)]),
  }
}

/** A company that another partner has as a client too. */
async function sharedCompany(): Promise<Client> {
  const own = await partnerId(partner)
  const found = (await partners()).find(({ id }) => id === own)?.clients.nodes.find(({ company }) => company.clients.length > 1)
  if (!found) throw new Error('the demo book has no company that two partners share')
  return found
}

/** All that the API has answered to the page. */
function answersTo(page: Page): () => Promise<string> {
  const bodies: Promise<string>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname === '/graphql' && response.request().method() === 'POST') bodies.push(response.text())
  })
  return async () => (await Promise.all(bodies.splice(0))).join('\n')
}

/** Which of the texts are anywhere in the document (attributes, what is hidden and what lies over the page included), or in an answer. */
async function found(page: Page, answers: string, texts: readonly string[]): Promise<readonly string[]> {
  const document = await page.evaluate(() => globalThis.document.documentElement.outerHTML)
  return texts.filter((text) => document.includes(text) || answers.includes(text))
}

// What only a program manager is told: under which key the vendor's own system has an event, and why the daily round failed.
const managersFields = /"(key|error)":"(?!null)[^"]*[/ ][^"]*"/

async function places(): Promise<readonly { name: string; path: string; place: Place }[]> {
  const shared = await sharedCompany()
  const over = ['renewals', 'usage', 'engagement', 'points'].map((tab) => ({ name: `panel ${tab}`, path: '/tier', place: { client: shared.id, tab } }))
  return [
    ...(await knownPages()),
    ...over,
    { name: 'panel', path: '/tier', place: { client: shared.id } },
    { name: 'shared company', path: `/companies/${shared.company.id}`, place: {} },
    { name: 'explanation', path: '/team', place: { explain: 'TOTAL' } },
    { name: 'drill', path: '/', place: { drill: 'NEW_SOLD' } },
  ]
}

test('through a partner’s eyes nothing of others is shown or sent, on no page, in no panel, in no dialog', async ({ page }) => {
  test.setTimeout(300_000)
  const { names, ids } = await others()
  const answers = answersTo(page)
  for (const { name, path, place } of await places()) {
    await test.step(name, async () => {
      await open(page, path, { ...place, partner, eyes: 'partner' })
      await page.waitForLoadState('networkidle')
      if (place['client'] ?? place['explain']) await expect(page.getByRole('dialog')).toBeVisible()
      const told = await answers()
      expect.soft(told, name).toContain('"PARTNER"')
      expect.soft(await found(page, told, [...names, ...ids]), name).toEqual([])
      expect.soft(managersFields.exec(told)?.[0], name).toBeUndefined()
      expect.soft(told, name).not.toContain('FORBIDDEN')
    })
  }
})

test('what the eyes are tested for is there for a program manager', async ({ page }) => {
  const { names, ids } = await others()
  const shared = await sharedCompany()
  const answers = answersTo(page)
  await open(page, `/companies/${shared.company.id}`, { partner })
  await page.waitForLoadState('networkidle')
  expect((await found(page, await answers(), names)).length).toBeGreaterThan(0)
  expect((await found(page, JSON.stringify(shared), ids)).length).toBeGreaterThan(0)
  await open(page, '/team', { partner, explain: 'NEW_SOLD,2026-01-15..2026-11-21' })
  await page.getByRole('dialog').getByRole('button', { name: /^Explain the posting/ }).first().click()
  await expect(page.getByRole('dialog')).toContainText('demo/')
  expect(await answers()).toMatch(managersFields)
})
