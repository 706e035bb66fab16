import type { Locator } from '@playwright/test'
import { panelOf, type Client } from './panel'
import { cells, expect, guides, plain, type Walk } from './walk'

/** Section "Alerts" (F1): how many renewal decisions are upcoming; its link leads to them. */
export async function seeAlerts(walk: Walk): Promise<Locator> {
  const { say, format } = walk
  const { alerts } = await walk.ask<{ alerts: { kind: string; count: number }[] }>('alerts { kind count }')
  const count = alerts.find(({ kind }) => kind === 'RENEWAL_DECISIONS')?.count
  if (!count) throw new Error(`${walk.article.partner} has no renewal to decide`)
  const decisions = walk.page.getByRole('link', { name: say('dashboard.alerts.renewals', { count }) })
  const alert = walk.section('dashboard.alerts').locator('li').filter({ has: decisions })
  await expect(alert).toContainText(format.number(count))
  return alert.getByRole('link', { name: say('dashboard.alerts.renewals', { count }) })
}

const tableOf = (walk: Walk): Locator => walk.page.getByRole('table', { name: walk.say('clients.title'), exact: true })

/** Section "Clients" (F2): products owned, relationship, product usage and MRR of each client. */
export async function seeClients(walk: Walk): Promise<void> {
  const { say, format } = walk
  type Row = {
    company: { name: string }
    relationship: 'SOLD' | 'MANAGED' | 'SOLD_AND_MANAGED'
    products: { name: string }[]
    toolUsage: { tools: number } | null
    mrr: { amount: string; currency: string }[]
  }
  const { clients } = await walk.ask<{ clients: { totalCount: number; nodes: Row[] } }>(
    'clients(first: 5) { totalCount nodes { company { name } relationship products { name } toolUsage { tools } mrr { amount currency } } }',
  )
  const section = walk.section('clients.title').first()
  await expect(section.getByRole('status')).toHaveText(say('clients.count', { count: clients.totalCount }))
  const table = tableOf(walk)
  const columns = ['clients.company', 'clients.products', 'clients.relationship', 'clients.usage', 'clients.mrr'] as const
  for (const column of columns) await expect(table.getByRole('columnheader', { name: say(column), exact: true })).toBeVisible()
  const [heads, ...rows] = await cells(table)
  const shown = (row: readonly string[] | undefined, column: (typeof columns)[number]) => row?.[heads?.indexOf(plain(say(column))) ?? -1]
  for (const [index, { company, relationship, products, toolUsage, mrr }] of clients.nodes.entries()) {
    const row = rows[index]
    expect(shown(row, 'clients.company')).toContain(company.name)
    for (const { name } of products) expect(shown(row, 'clients.products')).toContain(name)
    expect(shown(row, 'clients.relationship')).toBe(say(`relationship.${relationship}`))
    if (toolUsage) expect(shown(row, 'clients.usage')).toBe(plain(say('clients.tools', { count: toolUsage.tools })))
    if (mrr.length > 0) expect(shown(row, 'clients.mrr')).toBe(plain(format.list(mrr.map((one) => format.money(one)))))
  }
}

type Action = 'details' | 'crm' | 'account' | 'end'

/** Points at a client, opens the menu "Actions" (F3), and finds one of its entries. */
async function actionOf(walk: Walk, { company }: Client, action: Action): Promise<Locator> {
  const { say, page } = walk
  const row = tableOf(walk).getByRole('row').filter({ has: page.getByRole('rowheader', { name: company.name }) })
  const button = row.getByRole('button', { name: say('table.actions', { name: company.name }) })
  await row.hover()
  await expect(button).toHaveCSS('opacity', '1')
  await button.click()
  const menu = page.getByRole('menu')
  await expect(menu).toBeVisible()
  return menu.getByRole('menuitem', { name: say(`clients.action.${action}`), exact: true })
}

/** Actions > Client details: opens the client's panel at the right. */
export async function openDetails(walk: Walk, client: Client): Promise<Locator> {
  await (await actionOf(walk, client, 'details')).click()
  return panelOf(walk, client)
}

/** Clicks what opens a page elsewhere, and tells its address; nothing outside is asked. */
export async function addressBehind(walk: Walk, link: Locator): Promise<string> {
  const { page } = walk
  await page.context().route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }))
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()])
  await opened.waitForLoadState()
  const address = opened.url()
  await opened.close()
  return address
}

/** Actions > Company in CRM: the company's record in the CRM. */
export async function goToCrm(walk: Walk, client: Client): Promise<void> {
  expect(await addressBehind(walk, await actionOf(walk, client, 'crm'))).toBe(client.company.crmUrl)
}

/** Actions > Go to client account. */
export async function goToAccount(walk: Walk, client: Client): Promise<void> {
  expect(await addressBehind(walk, await actionOf(walk, client, 'account'))).toBe(client.company.accountUrl)
}

/** Actions > End services: the client leaves the list; undone, it is there again as before. */
export async function endServices(walk: Walk, client: Client): Promise<void> {
  const { say, page } = walk
  type Count = { clients: { totalCount: number } }
  const countNow = async () => (await walk.ask<Count>('clients { totalCount }')).clients.totalCount
  const before = await countNow()
  const listed = tableOf(walk).getByRole('rowheader', { name: client.company.name })
  await (await actionOf(walk, client, 'end')).click()
  await expect(listed).toHaveCount(0)
  await expect.poll(countNow).toBe(before - 1)
  const toast = page.getByRole('alert').filter({ hasText: client.company.name })
  await toast.getByRole('button', { name: say('client.services.undo'), exact: true }).click()
  await expect(listed).toBeVisible()
  await expect.poll(countNow).toBe(before)
}

/** Left side bar > Platform engagement index (F15): the clients with their scores. */
export async function seeEngagementPage(walk: Walk): Promise<void> {
  const { say, format, page } = walk
  type Row = { client: { company: { name: string } }; reading: { score: string; band: 'LOW' | 'MEDIUM' | 'HIGH' } }
  const { engagement } = await walk.ask<{ engagement: { totalCount: number; nodes: Row[] } }>(
    'engagement(first: 5) { totalCount nodes { client { company { name } } reading { score band } } }',
  )
  await walk.menu('engagement.title')
  await expect(page.getByRole('link', { name: say('engagement.guide') })).toHaveAttribute('href', guides.engagement)
  const table = page.getByRole('table', { name: say('engagement.table'), exact: true })
  await expect(table).toHaveAttribute('aria-rowcount', String(engagement.totalCount + 1))
  for (const { client, reading } of engagement.nodes) {
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: client.company.name }) })
    await expect(row).toContainText(format.score(reading.score))
    await expect(row).toContainText(say(`engagement.band.${reading.band}`))
  }
}

interface Renewals {
  renewals: { totalCount: number; nodes: { client: { company: { name: string } }; renewal: { startsOn: string; daysToStart: number } }[] }
}

/** The page "Renewals" (F16) is shown: the clients' upcoming renewals, all or those of the statuses given. */
export async function seeRenewalsPage(walk: Walk, statuses?: readonly string[]): Promise<void> {
  const { say, format, page } = walk
  await walk.leads('renewals.title')
  await expect(page.getByRole('link', { name: say('renewals.guide') })).toHaveAttribute('href', guides.renewals)
  const filter = statuses ? `, filter: {status: [${statuses.join(' ')}]}` : ''
  const { renewals } = await walk.ask<Renewals>(
    `renewals(first: 5, orderBy: {field: START}${filter}) { totalCount nodes { client { company { name } } renewal { startsOn daysToStart } } }`,
  )
  await expect(page.getByText(say('renewals.count', { count: renewals.totalCount }), { exact: true })).toBeVisible()
  const [, ...rows] = await cells(page.getByRole('table', { name: say('renewals.title'), exact: true }))
  for (const [index, { client, renewal }] of renewals.nodes.entries()) {
    expect(rows[index]?.[0]).toContain(client.company.name)
    expect(rows[index]?.join(' ')).toContain(plain(format.days(renewal.daysToStart)))
  }
}

/** Alerts > the number of decisions: leads to the renewals that they are about. */
export async function followAlert(walk: Walk): Promise<void> {
  await (await seeAlerts(walk)).click()
  await seeRenewalsPage(walk, ['PENDING', 'OVERDUE'])
}
