import { clickClient, closePanel, seePoints } from './panel'
import { cells, expect, plain, type Walk } from './walk'

interface Breakdown {
  totalCount: number
  nodes: { client: { company: { name: string } }; market: 'GROWTH' | 'ESTABLISHED'; points: { sold: string; managed: string; total: string } }[]
}

const breakdownTable = (walk: Walk) => walk.page.getByRole('table', { name: walk.say('breakdown.title'), exact: true })

/** Tab "Points breakdown" (F21): sold, managed and combined points by client. */
export async function openBreakdown(walk: Walk): Promise<void> {
  await walk.page.getByRole('navigation', { name: walk.say('tier.tabs') }).getByRole('link', { name: walk.say('breakdown.title'), exact: true }).click()
  await walk.leads('breakdown.title')
  await seeBreakdown(walk, '')
}

async function seeBreakdown(walk: Walk, filter: string): Promise<void> {
  const { say, format } = walk
  const { pointsBreakdown } = await walk.ask<{ pointsBreakdown: Breakdown }>(
    `pointsBreakdown(first: 8, filter: {${filter}}, orderBy: {field: TOTAL, direction: DESC}) { totalCount nodes { client { company { name } } market points { sold managed total } } }`,
  )
  await expect(walk.page.getByText(say('breakdown.count', { count: pointsBreakdown.totalCount }), { exact: true })).toBeVisible()
  const shown = pointsBreakdown.nodes.map(({ client, market, points }) =>
    [client.company.name, say(`market.${market}`), ...[points.sold, points.managed, points.total].map((track) => format.points(track))].map(plain),
  )
  // Beside a client's name there may stand that its services ended.
  await expect
    .poll(async () => (await cells(breakdownTable(walk))).slice(1, shown.length + 1).map((row, index) => [row[0]?.slice(0, shown[index]?.[0]?.length), ...row.slice(1)]))
    .toEqual(shown)
}

/** Menu "Deal type" of the breakdown, then back to all. */
export async function filterByDealType(walk: Walk): Promise<void> {
  const menu = walk.page.getByRole('combobox', { name: walk.say('tier.dealType'), exact: true })
  for (const type of ['SOURCED', 'ASSISTED'] as const) {
    await menu.selectOption({ label: walk.say(`dealType.${type}`) })
    await seeBreakdown(walk, `dealType: ${type}`)
  }
  await menu.selectOption({ label: walk.say('breakdown.dealType.all') })
  await seeBreakdown(walk, '')
}

/** Menu "Market type" of the breakdown, then back to all. */
export async function filterByMarket(walk: Walk): Promise<void> {
  const menu = walk.page.getByRole('combobox', { name: walk.say('tier.market'), exact: true })
  for (const market of ['GROWTH', 'ESTABLISHED'] as const) {
    await menu.selectOption({ label: walk.say(`market.${market}`) })
    await seeBreakdown(walk, `market: ${market}`)
  }
  await menu.selectOption({ label: walk.say('breakdown.market.all') })
  await seeBreakdown(walk, '')
}

/** A client of the breakdown: history of sold and managed points, sales, active managed points, what is active or expired (F22). */
export async function openClientOfBreakdown(walk: Walk): Promise<void> {
  const { id, panel } = await clickClient(walk, breakdownTable(walk).getByRole('rowheader'))
  await seePoints(walk, panel, id)
  await closePanel(walk, panel)
}
