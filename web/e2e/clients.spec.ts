import type { Page } from '@playwright/test'
import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

interface Client {
  id: string
  relationship: string
  company: { name: string; crmUrl: string | null }
  mrr: { amount: string; currency: string }[]
  points: { total: string }
}

async function clients(variables: Record<string, unknown> = {}) {
  type Answer = { viewer: { partner: { clients: { totalCount: number; nodes: Client[] } } } }
  const { viewer } = await ask<Answer>(
    `query($id: ID, $eyes: ID, $filter: ClientFilter, $orderBy: ClientOrder! = {field: NAME}) { viewer(asPartner: $eyes) { partner(id: $id) {
      clients(first: 100, filter: $filter, orderBy: $orderBy) { totalCount
        nodes { id relationship company { name crmUrl } mrr { amount currency } points { total } } } } } }`,
    { id: await partnerId(partner), ...variables },
  )
  return viewer.partner.clients
}

const table = (page: Page) => page.getByRole('table', { name: 'Clients', exact: true })
const names = (page: Page) => table(page).locator('tbody').getByRole('rowheader').locator('a')
const count = (page: Page, number: number) => page.getByText(`${number} clients`, { exact: true })
const points = (exact: string) => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(exact as unknown as number)
const focusedRow = (page: Page) => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') ?? null)

test('F2 Clients: the table shows what the API says, to both eyes', async ({ page }) => {
  const expected = await clients()
  for (const eyes of [undefined, 'partner'] as const) {
    await open(page, '/', { partner, eyes })
    await expect(count(page, expected.totalCount)).toBeVisible()
    await expect.poll(async () => (await names(page).allTextContents()).slice(0, 8)).toEqual(expected.nodes.slice(0, 8).map(({ company }) => company.name))
    const first = expected.nodes[0]
    if (!first) throw new Error('the demo book has no client')
    const row = table(page).getByRole('row', { name: first.company.name })
    await expect(row).toContainText(points(first.points.total))
    await expect(row).toContainText(new Intl.NumberFormat('en', { style: 'currency', currency: first.mrr[0]?.currency ?? 'USD', maximumFractionDigits: 0 }).format(Number(first.mrr[0]?.amount)))
  }
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(expected.totalCount + 1))
  expect(await table(page).locator('tbody tr').count()).toBeLessThan(40)
})

test('F2 Clients: search, filters and order stand in the address, and back undoes them', async ({ page }) => {
  const all = await clients()
  await open(page, '/')
  await table(page).getByRole('button', { name: 'MRR', exact: true }).click()
  const byMrr = await clients({ orderBy: { field: 'MRR', direction: 'DESC' } })
  await expect.poll(async () => (await names(page).allTextContents()).slice(0, 5)).toEqual(byMrr.nodes.slice(0, 5).map(({ company }) => company.name))
  await expect(table(page).getByRole('columnheader', { name: 'MRR' })).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/sort=-MRR/)

  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Managed', exact: true }).check()
  const managed = await clients({ filter: { relationship: ['MANAGED'] } })
  await expect(count(page, managed.totalCount)).toBeVisible()
  await expect(page).toHaveURL(/relationship=MANAGED/)
  await page.keyboard.press('Escape')

  await page.goBack()
  await expect(count(page, all.totalCount)).toBeVisible()
  await page.goBack()
  await expect.poll(async () => (await names(page).allTextContents())[0]).toBe(all.nodes[0]?.company.name)

  await page.getByRole('searchbox', { name: 'Search clients' }).fill('thistle')
  const found = await clients({ filter: { search: 'thistle' } })
  await expect(count(page, found.totalCount)).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search clients' }).fill('no such client')
  await expect(page.getByText('No results')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(count(page, all.totalCount)).toBeVisible()
})

test('F2 Clients: an address with filters shows them', async ({ page }) => {
  const found = await clients({ filter: { relationship: ['SOLD_AND_MANAGED'], mrrInUSD: { min: '3000' } }, orderBy: { field: 'POINTS', direction: 'DESC' } })
  await open(page, '/', { partner, relationship: 'SOLD_AND_MANAGED', mrrFrom: '3000', sort: '-POINTS' })
  await expect(count(page, found.totalCount)).toBeVisible()
  await expect.poll(async () => (await names(page).allTextContents()).slice(0, 3)).toEqual(found.nodes.slice(0, 3).map(({ company }) => company.name))
})

test('F2 Clients: pages, columns and the keyboard', async ({ page }) => {
  const all = await clients()
  await open(page, '/')
  await names(page).first().waitFor()
  await page.getByRole('region', { name: 'Clients', exact: true }).getByRole('button', { name: 'View' }).click()
  await page.getByText('Pages', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'MRR in US$' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByText(`1–50 of ${all.totalCount}`)).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText(`51–${all.totalCount} of ${all.totalCount}`)).toBeVisible()
  await expect.poll(async () => (await names(page).allTextContents())[0]).toBe(all.nodes[50]?.company.name)
  await page.goBack()
  await expect.poll(async () => (await names(page).allTextContents())[0]).toBe(all.nodes[0]?.company.name)
  await page.reload()
  await expect(table(page).getByRole('columnheader', { name: 'MRR in US$' })).toBeVisible()

  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search clients' })).toBeFocused()
  await page.getByRole('region', { name: 'Table: Clients' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('j')
  expect(await focusedRow(page)).toBe('3')
  await page.keyboard.press('End')
  expect(await focusedRow(page)).toBe('51')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`client=${all.nodes[0]?.id}`))
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})

// Where services have not ended, or are restored, it says so and changes nothing.
const restoreServices = 'mutation($client: ID!) { clientRestoreServices(input: {client: $client}) { userErrors { message } } }'

test('F3 Actions: services end at once, and within ten seconds that can be undone', async ({ page }) => {
  const before = await clients()
  const client = before.nodes.find(({ relationship }) => relationship === 'SOLD_AND_MANAGED')
  if (!client) throw new Error('the demo book has no client that is sold and managed')
  await open(page, '/')
  const row = table(page).getByRole('row', { name: client.company.name })
  await row.hover()
  await row.getByRole('button', { name: `Actions for ${client.company.name}` }).click()
  const crm = page.getByRole('menuitem', { name: 'Company in CRM' })
  if (client.company.crmUrl) await expect(crm).toHaveAttribute('href', client.company.crmUrl)
  await expect(page.getByRole('menuitem', { name: 'Go to client account' })).toHaveAttribute('href', /^https?:/)
  await page.getByRole('menuitem', { name: 'End services' }).click()
  await expect(row).toHaveCount(0)
  await expect(count(page, before.totalCount - 1)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toBeVisible()
  await expect(count(page, before.totalCount)).toBeVisible()
  expect(await clients()).toEqual(before)
})

test('F3 Actions: where the server refuses, the row comes back and the reason is shown', async ({ page }) => {
  const before = await clients()
  const client = before.nodes.find(({ relationship }) => relationship === 'MANAGED')
  if (!client) throw new Error('the demo book has no client that is only managed')
  await open(page, '/')
  await names(page).first().waitFor()
  await ask('mutation($client: ID!) { clientEndServices(input: {client: $client}) { userErrors { message } } }', { client: client.id })
  try {
    const row = table(page).getByRole('row', { name: client.company.name })
    await row.hover()
    await row.getByRole('button', { name: `Actions for ${client.company.name}` }).click()
    await page.getByRole('menuitem', { name: 'End services' }).click()
    await expect(page.getByText(`${client.company.name}: nothing was changed`)).toBeVisible()
    await expect(row).toBeVisible()
  } finally {
    await ask('mutation($client: ID!) { clientUndoEndServices(input: {client: $client}) { userErrors { message } } }', { client: client.id })
  }
  expect(await clients()).toEqual(before)
})

test('F3 Actions: ended services are restored where ended clients are listed', async ({ page }) => {
  const before = await clients()
  const client = before.nodes.find(({ relationship }) => relationship === 'MANAGED')
  if (!client) throw new Error('the demo book has no client that is only managed')
  await ask('mutation($client: ID!) { clientEndServices(input: {client: $client}) { userErrors { message } } }', { client: client.id })
  try {
    await open(page, '/', { partner, relationship: 'ENDED' })
    const row = table(page).getByRole('row', { name: client.company.name })
    await row.hover()
    await row.getByRole('button', { name: `Actions for ${client.company.name}` }).click()
    await page.getByRole('menuitem', { name: 'Restore services' }).click()
    await expect(page.getByText(`Services for ${client.company.name} restored.`)).toBeVisible()
    await expect(row).toHaveCount(0)
    expect(await clients()).toEqual(before)
  } finally {
    await ask(restoreServices, { client: client.id })
  }
})

test('F3 Actions: an end that can no longer be undone is taken back by restoring the services', async ({ page }) => {
  const before = await clients()
  const client = before.nodes.find(({ relationship }) => relationship === 'MANAGED')
  if (!client) throw new Error('the demo book has no client that is only managed')
  // The server's word after ten seconds.
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('useServicesUndoMutation')
      ? route.fulfill({ json: { data: { clientUndoEndServices: { client: null, userErrors: [{ code: 'CONFLICT', message: 'too late' }] } } } })
      : route.fallback(),
  )
  await open(page, '/')
  const row = table(page).getByRole('row', { name: client.company.name })
  await row.hover()
  await row.getByRole('button', { name: `Actions for ${client.company.name}` }).click()
  try {
    await page.getByRole('menuitem', { name: 'End services' }).click()
    await expect(row).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText(`Services for ${client.company.name} restored.`)).toBeVisible()
    await expect(row).toBeVisible()
    expect(await clients()).toEqual(before)
  } finally {
    await ask(restoreServices, { client: client.id })
  }
})

test('F3 Actions: the menu opens by keyboard, and leads to the client', async ({ page }) => {
  await open(page, '/')
  await names(page).first().waitFor()
  await page.getByRole('region', { name: 'Table: Clients' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('m')
  await page.getByRole('menuitem', { name: 'Client details' }).press('Enter')
  await expect(page).toHaveURL(/client=cl_/)
})

test('F14 Upcoming renewals: the next first, sorted by what changes most, the name leads to the CRM', async ({ page }) => {
  type Answer = { partner: { renewals: { totalCount: number; nodes: { client: { company: { name: string; crmUrl: string | null } } }[] } } }
  const renewals = async (field: string, direction: string) =>
    (
      await ask<Answer>(
        `query($id: ID!, $orderBy: RenewalOrder!) { partner(id: $id) { renewals(first: 5, orderBy: $orderBy) { totalCount nodes { client { company { name crmUrl } } } } } }`,
        { id: await partnerId(partner), orderBy: { field, direction } },
      )
    ).partner.renewals
  const rows = page.getByRole('table', { name: 'Upcoming renewals' }).locator('tbody').getByRole('rowheader')
  const next = await renewals('START', 'ASC')
  await open(page, '/')
  await expect(page.getByText(`${next.totalCount} renewals`, { exact: true })).toBeVisible()
  await expect.poll(async () => (await rows.allTextContents()).slice(0, 5)).toEqual(next.nodes.map(({ client }) => client.company.name))
  await expect(rows.first().getByRole('link')).toHaveAttribute('href', next.nodes[0]?.client.company.crmUrl ?? /\/companies\//)
  await page.getByRole('table', { name: 'Upcoming renewals' }).getByRole('button', { name: 'MRR change' }).click()
  const changed = await renewals('MRR_CHANGE', 'DESC')
  await expect.poll(async () => (await rows.allTextContents()).slice(0, 5)).toEqual(changed.nodes.map(({ client }) => client.company.name))
  await expect(page).toHaveURL(/renewalSort=-MRR_CHANGE/)
})

test('the clients table is accessible in both themes, with its menus open', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await open(page, '/', { partner, relationship: 'MANAGED' })
    await names(page).first().waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Ended' }).waitFor()
    await page.getByLabel('Products owned').and(page.locator('input:enabled')).waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: 'Clients', exact: true }).getByRole('button', { name: 'View' }).click()
    await page.getByRole('checkbox', { name: 'MRR in US$' }).waitFor()
    await expectAccessible(page)
  }
})
