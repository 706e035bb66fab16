import type { Locator, Page } from '@playwright/test'
import { ask, open, partner, partnerId } from './demo'
import { expect, test } from './page'

/** Takes the CSV file of a table and returns its rows, by the names of its columns. */
async function csvOf(page: Page, around: Locator): Promise<Record<string, string>[]> {
  const download = page.waitForEvent('download')
  await around.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'CSV (text)' }).click()
  const stream = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const [head = [], ...rows] = Buffer.concat(chunks).toString().replace('\uFEFF', '').trimEnd().split('\r\n').map(cells)
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at] ?? '', cell])))
}

/** The cells of a line of CSV. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

type Clients = { partner: { clients: { totalCount: number; nodes: { company: { name: string }; points: { total: string } }[] } } }
type Listed = { partner: { list: { totalCount: number; nodes: { client: { company: { name: string } } }[] } } }

test('F2 Clients: the file has the rows that are seen, by every filter and in their order', async ({ page }) => {
  const query = `query($id: ID!, $filter: ClientFilter, $asOf: Date) { partner(id: $id) { clients(first: 100, filter: $filter, orderBy: {field: MRR, direction: DESC}, asOf: $asOf) {
    totalCount nodes { company { name } points { total } } } } }`
  for (const asOf of [undefined, '2026-03-31']) {
    const { clients } = (await ask<Clients>(query, { id: await partnerId(partner), filter: { market: 'ESTABLISHED', mrrInUSD: { min: '4000' }, usage: { tools: { min: 3 } } }, asOf })).partner
    expect(clients.totalCount).toBeGreaterThan(2)
    await open(page, '/', { partner, asOf, market: 'ESTABLISHED', mrrFrom: '4000', toolsFrom: '3', sort: '-MRR' })
    await expect(page.getByText(`${clients.totalCount} clients`, { exact: true })).toBeVisible()
    const file = await csvOf(page, page.getByRole('region', { name: 'Clients', exact: true }))
    expect(file.map((row) => [row['Company'], row['Total points']])).toEqual(clients.nodes.map(({ company, points }) => [company.name, points.total]))
    const shown = page.getByRole('table', { name: 'Clients' }).locator('tbody').getByRole('rowheader')
    expect((await shown.allTextContents()).slice(0, 3)).toEqual(file.slice(0, 3).map((row) => row['Company']))
  }
})

const listed = async (list: string) => (await ask<Listed>(`query($id: ID!) { partner(id: $id) { list: ${list} { totalCount nodes { client { company { name } } } } } }`, { id: await partnerId(partner) })).partner.list

const tables = [
  {
    name: 'F16 Renewals',
    path: '/renewals',
    search: { decision: 'UNDECIDED', sort: '-MRR_CHANGE' },
    region: 'Upcoming renewals',
    list: 'renewals(first: 100, filter: {decision: [UNDECIDED]}, orderBy: {field: MRR_CHANGE, direction: DESC})',
  },
  {
    name: 'F14 Upcoming renewals',
    path: '/',
    search: { renewalSort: '-NAME' },
    region: 'Upcoming renewals',
    list: 'renewals(first: 100, orderBy: {field: NAME, direction: DESC})',
  },
  {
    name: 'F21 Points breakdown',
    path: '/tier/breakdown',
    search: { dealType: 'SOURCED', market: 'ESTABLISHED', sort: 'SOLD', direction: 'asc' },
    region: undefined,
    list: 'pointsBreakdown(first: 100, filter: {dealType: SOURCED, market: ESTABLISHED}, orderBy: {field: SOLD, direction: ASC})',
  },
  {
    name: 'F15 Platform engagement index',
    path: '/engagement',
    search: { band: 'LOW,MEDIUM', sort: 'CHANGE', direction: 'DESC' },
    region: 'Clients',
    list: 'engagement(first: 100, filter: {band: [LOW, MEDIUM]}, orderBy: {field: CHANGE, direction: DESC})',
  },
] as const

for (const { name, path, search, region, list } of tables) {
  test(`${name}: the file has the rows that are seen, in their order`, async ({ page }) => {
    const { totalCount, nodes } = await listed(list)
    expect(totalCount).toBeGreaterThan(2)
    await open(page, path, { partner, ...search })
    const around = region ? page.getByRole('region', { name: region, exact: true }) : page.getByRole('main')
    const shown = around.getByRole('table').locator('tbody').getByRole('rowheader')
    await expect(shown.first()).toContainText(nodes[0]?.client.company.name ?? '')
    const file = await csvOf(page, around)
    expect(file).toHaveLength(totalCount)
    expect(file.slice(0, nodes.length).map((row) => row['Company'])).toEqual(nodes.map(({ client }) => client.company.name))
  })
}
