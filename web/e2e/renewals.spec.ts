import type { Page } from '@playwright/test'
import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

const dollars = (amount: string) => new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(Number(amount))

interface Totals {
  count: number
  changeInUSD: { amount: string }
}
interface Renewals {
  viewer: {
    partner: {
      renewals: {
        totalCount: number
        summary: { all: Totals; byStatus: { status: string; totals: Totals }[]; byTimeLeft: { totals: Totals }[] }
        nodes: { client: { company: { name: string } }; renewal: { id: string; status: string; decision: string } }[]
      }
    }
  }
}

async function renewals(variables: Record<string, unknown> = {}, of = partner) {
  const { viewer } = await ask<Renewals>(
    `query($id: ID, $eyes: ID, $filter: RenewalFilter, $orderBy: RenewalOrder! = {field: START}) { viewer(asPartner: $eyes) { partner(id: $id) {
      renewals(first: 50, filter: $filter, orderBy: $orderBy) { totalCount
        summary { all { ...totals } byStatus { status totals { ...totals } } byTimeLeft { totals { ...totals } } }
        nodes { client { company { name } } renewal { id status decision } } } } } }
     fragment totals on RenewalTotals { count changeInUSD { amount } }`,
    { id: await partnerId(of), ...variables },
  )
  return viewer.partner.renewals
}

const table = (page: Page) => page.getByRole('table', { name: 'Renewals', exact: true })
const names = (page: Page) => table(page).locator('tbody').getByRole('rowheader').locator('a')

test('F16 Renewals: the page shows the renewals of the API, what comes first, and what they amount to', async ({ page }) => {
  const expected = await renewals()
  await open(page, '/renewals')
  await expect(page.getByText(`${expected.totalCount} renewals`, { exact: true })).toBeVisible()
  const first = expected.nodes.slice(0, 5).map(({ client }) => client.company.name)
  await expect.poll(async () => (await names(page).allTextContents()).slice(0, 5)).toEqual(first)
  const summary = page.getByRole('table', { name: 'By status' })
  for (const [status, word] of Object.entries({ NOT_OPEN: 'Not open yet', PENDING: 'To decide', OVERDUE: 'Overdue', DECIDED: 'Decided' })) {
    const totals = expected.summary.byStatus.find((part) => part.status === status)?.totals
    if (!totals) throw new Error(`the API tells no totals of ${status}`)
    const row = summary.getByRole('row', { name: new RegExp(`^${word}`) })
    await expect(row.getByRole('cell').first()).toHaveText(String(totals.count))
    await expect(row.getByRole('cell').last()).toHaveText(totals.changeInUSD.amount.startsWith('-') ? dollars(totals.changeInUSD.amount) : `+${dollars(totals.changeInUSD.amount)}`)
  }
  await page.getByRole('figure', { name: 'By time left' }).getByRole('button', { name: 'Show as table' }).click()
  const times = page.getByRole('figure', { name: 'By time left' }).getByRole('table').locator('tbody').getByRole('row')
  const counts = expected.summary.byTimeLeft.slice(1).map(({ totals }) => String(totals.count))
  expect(await times.evaluateAll((rows) => rows.map((row) => row.querySelectorAll('td')[0]?.textContent))).toEqual(counts)
})

test('F16 Renewals: filters and order stand in the address, and back undoes them', async ({ page }) => {
  await open(page, '/renewals')
  await page.getByRole('link', { name: 'Overdue' }).click()
  const overdue = await renewals({ filter: { status: ['OVERDUE'] } })
  await expect(page.getByText(`${overdue.totalCount} renewals`, { exact: true })).toBeVisible()
  await table(page).getByRole('button', { name: 'MRR change' }).click()
  const sorted = await renewals({ filter: { status: ['OVERDUE'] }, orderBy: { field: 'MRR_CHANGE', direction: 'DESC' } })
  await expect.poll(() => names(page).allTextContents()).toEqual(sorted.nodes.map(({ client }) => client.company.name))
  await expect(page).toHaveURL(/status=OVERDUE/)
  await expect(page).toHaveURL(/sort=-MRR_CHANGE/)
  await page.goBack()
  await page.goBack()
  const all = await renewals()
  await expect(page.getByText(`${all.totalCount} renewals`, { exact: true })).toBeVisible()
  await page.getByRole('link', { name: '1 to 30 days' }).click()
  const soon = all.summary.byTimeLeft[1]?.totals.count
  await expect(page.getByText(`${soon} renewals`, { exact: true })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search clients' }).fill('no such client')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.getByText(`${all.totalCount} renewals`, { exact: true })).toBeVisible()
})

test('F16 Renewals: every renewal manager of the partner can be chosen, whatever rows are shown', async ({ page }) => {
  const { partner: found } = await ask<{ partner: { renewalManagers: string[]; renewals: { nodes: { client: { company: { name: string } }; renewal: { manager: string | null } }[] } } }>(
    'query($id: ID!) { partner(id: $id) { renewalManagers renewals(first: 100) { nodes { client { company { name } } renewal { manager } } } } }',
    { id: await partnerId(partner) },
  )
  expect([...found.renewalManagers].sort()).toEqual([...new Set(found.renewals.nodes.flatMap(({ renewal }) => renewal.manager ?? []))].sort())
  const [first] = found.renewals.nodes
  const chosen = found.renewalManagers.find((name) => name !== first?.renewal.manager) ?? ''
  await open(page, '/renewals', { partner, search: first?.client.company.name })
  const managers = page.getByRole('combobox', { name: 'Renewal manager' })
  await expect(managers.getByRole('option')).toHaveText(['Any', ...found.renewalManagers])
  await page.getByRole('searchbox', { name: 'Search clients' }).fill('')
  await expect(page).not.toHaveURL(/search=/)
  await managers.selectOption(chosen)
  const of = await renewals({ filter: { manager: chosen } })
  await expect(page.getByText(`${of.totalCount} renewals`, { exact: true })).toBeVisible()
  await page.goBack()
  await expect(managers).toHaveValue('')
})

test('F16 Renewals: by keyboard, a decision is made at once and taken back', async ({ page }) => {
  await open(page, '/renewals', { partner, status: 'PENDING' })
  const before = await renewals({ filter: { status: ['PENDING'] } })
  const found = before.nodes[0]
  if (!found) throw new Error('the demo book has no renewal to decide')
  const decision = async () => (await renewals()).nodes.find(({ renewal }) => renewal.id === found.renewal.id)?.renewal.decision
  try {
    const row = table(page).locator('tbody tr', { has: page.getByRole('rowheader') }).first()
    const button = row.getByRole('button', { name: /Undecided\. Decide$/ })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Renew as offered' }).focus()
    await page.keyboard.press('Enter')
    await expect(row).toContainText('Decided')
    await expect(row.getByRole('button', { name: /Renews\. Decide$/ })).toBeVisible()
    await expect.poll(decision).toBe('RENEW')
    const summary = page.getByRole('table', { name: 'By status' }).getByRole('row', { name: /^To decide/ })
    await expect(summary.getByRole('cell').first()).toHaveText(String(before.totalCount - 1))
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(row).toContainText('To decide')
    await expect.poll(decision).toBe('UNDECIDED')
    await expect(summary.getByRole('cell').first()).toHaveText(String(before.totalCount))
  } finally {
    await ask('mutation($renewal: ID!) { renewalDecide(input: {renewal: $renewal, decision: UNDECIDED}) { userErrors { message } } }', { renewal: found.renewal.id })
  }
})

test('F16 Renewals: who talks to clients is set for all, and for one', async ({ page }) => {
  const owners = async () => {
    type Answer = { viewer: { partner: { communicationOwner: string; renewals: { nodes: { client: { id: string; communicationOwner: { owner: string; byDefault: boolean } } }[] } } } }
    const { viewer } = await ask<Answer>(
      'query($id: ID) { viewer { partner(id: $id) { communicationOwner renewals(first: 1) { nodes { client { id communicationOwner { owner byDefault } } } } } } }',
      { id: await partnerId('Wattle Lane') },
    )
    const [first] = viewer.partner.renewals.nodes
    return { all: viewer.partner.communicationOwner, client: first?.client.id, first: first?.client.communicationOwner }
  }
  const { all: initial, client } = await owners()
  try {
    await open(page, '/renewals', { partner: 'Wattle Lane', eyes: 'partner' })
    const own = page.getByLabel('Default renewal communication owner')
    await own.selectOption('Partner')
    await expect.poll(async () => (await owners()).all).toBe('PARTNER')
    const first = table(page).getByRole('button', { name: /^Renewal communication owner of .*: Partner default$/ }).first()
    await first.click()
    await page.getByRole('menuitem', { name: 'Vendor', exact: true }).click()
    await expect.poll(async () => (await owners()).first).toEqual({ owner: 'VENDOR', byDefault: false })
    await table(page).getByRole('button', { name: /^Renewal communication owner of .*: Vendor$/ }).first().click()
    await page.getByRole('menuitem', { name: 'Default (Partner)' }).click()
    await expect.poll(async () => (await owners()).first).toEqual({ owner: 'PARTNER', byDefault: true })
    await own.selectOption(initial === 'VENDOR' ? 'Vendor' : 'Partner')
    await expect.poll(async () => (await owners()).all).toBe(initial)
  } finally {
    await ask(
      `mutation($partner: ID!, $owner: CommunicationOwner!, $client: ID!) {
        partnerSetCommunicationOwner(input: {partner: $partner, owner: $owner}) { userErrors { message } }
        clientSetCommunicationOwner(input: {client: $client}) { userErrors { message } } }`,
      { partner: await partnerId('Wattle Lane'), owner: initial, client },
    )
  }
})

test('F16 Renewals: on another day than today renewals are only looked at', async ({ page }) => {
  await open(page, '/renewals', { partner, asOf: '2026-09-01' })
  await expect(names(page).first()).toBeVisible()
  await expect(table(page).getByRole('button', { name: /Decide$/ })).toHaveCount(0)
})

test("F16 Renewals: a client's name opens its renewals", async ({ page }) => {
  await open(page, '/renewals')
  await names(page).first().click()
  await expect(page).toHaveURL(/client=cl_/)
  await expect(page).toHaveURL(/tab=renewals/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`F16 Renewals: accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, '/renewals')
    await expect(names(page).first()).toBeVisible()
    await expectAccessible(page)
  })
}
