import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

interface Company {
  id: string
  name: string
  domain: string
  subscriptions: { line: { name: string } }[]
  deals: { totalCount: number }
  clients: { id: string; partner: { id: string; name: string } }[]
}

async function shared(): Promise<Company> {
  type Answer = { partner: { clients: { nodes: { company: Company }[] } } }
  const found = await ask<Answer>(
    `query($id: ID!) { partner(id: $id) { clients(first: 100) { nodes { company { id name domain subscriptions { line { name } } deals { totalCount } clients { id partner { id name } } } } } } }`,
    { id: await partnerId(partner) },
  )
  const company = found.partner.clients.nodes.map((node) => node.company).find(({ clients, deals }) => clients.length > 1 && deals.totalCount > 0)
  if (!company) throw new Error('the demo book has no company that two partners share')
  return company
}

test('F3 Company in CRM: information, lines, deals and events; other partners only for the program manager', async ({ page }) => {
  const company = await shared()
  const other = company.clients.find(({ partner: { name } }) => !name.startsWith(partner))?.partner.name ?? ''
  await open(page, `/companies/${company.id}`)
  await expect(page.getByRole('heading', { level: 1, name: company.name })).toBeVisible()
  const main = page.getByRole('main')
  await expect(main).toContainText(company.domain)
  await expect(page.getByRole('table', { name: 'Subscriptions' }).locator('tbody tr')).toHaveCount(company.subscriptions.length)
  await expect(page.getByRole('table', { name: 'Deals' }).locator('tbody tr')).toHaveCount(company.deals.totalCount)
  await expect(page.getByRole('table', { name: /^Events/ }).getByRole('rowheader', { name: 'Company recorded' })).toBeVisible()
  await expect(main).toContainText(other)
  await open(page, `/companies/${company.id}`, { partner, eyes: 'partner' })
  await expect(page.getByRole('table', { name: 'Events' })).toBeVisible()
  await expect(main).not.toContainText(other)
})

test('F3 Company in CRM: a partner’s name opens the client’s panel, which has the client’s name at once', async ({ page }) => {
  const company = await shared()
  await open(page, `/companies/${company.id}`)
  // Nothing is answered, so that only what the link knows can be shown.
  let answer = () => {}
  const held = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/graphql', async (route) => {
    await held
    await route.continue()
  })
  await page.locator(`a[data-client="${company.clients[0]?.id}"]`).click()
  await expect(page.getByRole('dialog', { name: company.name })).toBeVisible()
  answer()
  await expect(page.getByRole('dialog').getByRole('tab', { name: 'Points' })).toBeVisible()
})

test('F3 Company in CRM: a company of others does not exist for a partner', async ({ page, traffic }) => {
  traffic.expectedErrors.push(/NOT_FOUND|does not exist|no company|ApiError|Failed to load/)
  const company = await shared()
  type Answer = { partners: { nodes: { name: string; clients: { nodes: { company: { id: string; name: string; clients: { id: string }[] } }[] } }[] } }
  const { partners } = await ask<Answer>('{ partners(first: 10) { nodes { name clients(first: 50) { nodes { company { id name clients { id } } } } } } }')
  const foreign = partners.nodes
    .filter(({ name }) => !name.startsWith(partner))
    .flatMap(({ clients }) => clients.nodes.map((node) => node.company))
    .find(({ id, clients }) => id !== company.id && clients.length === 1)
  if (!foreign) throw new Error('the demo book has no company of one other partner alone')
  await page.goto(`/companies/${foreign.id}?partner=${await partnerId(partner)}&eyes=partner`)
  await expect(page.getByRole('alert')).toContainText('Not available')
})

test('the company page is accessible in both themes', async ({ page }) => {
  const company = await shared()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await open(page, `/companies/${company.id}`)
    await expectAccessible(page)
  }
})
