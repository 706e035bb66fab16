import { clickClient, clientOf, closePanel, seeDetails, seeRenewals, seeUsage } from './panel'
import { cells, escaped, expect, plain, tableOf, type Walk } from './walk'

interface Month {
  month: string
  on: string
  projected: boolean
  points: { sold: string; managed: string; total: string }
  movements: { sold: { new: string; increased: string; expiredOrChurned: string; decreased: string; adjusted: string; gained: string; lost: string } }
}

async function monthsOf(walk: Walk): Promise<Month[]> {
  const { pointsOverTime } = await walk.ask<{ pointsOverTime: Month[] }>(`pointsOverTime {
    month on projected points { sold managed total } movements { sold { new increased expiredOrChurned decreased adjusted gained lost } }
  }`)
  return pointsOverTime
}

function nameOf({ say, format }: Walk, { month, projected }: Month): string {
  return projected ? say('charts.projected', { month: format.month(month) }) : format.month(month)
}

/** "Progress over time" (F23): how the points changed over the months. */
export async function seeProgressOverTime(walk: Walk): Promise<void> {
  const { format } = walk
  const months = await monthsOf(walk)
  const [, ...rows] = await tableOf(walk, walk.chart('tier.progress'))
  expect(rows).toEqual(
    months.map((month) => [nameOf(walk, month), ...[month.points.sold, month.points.managed, month.points.total].map((points) => format.points(points))].map(plain)),
  )
}

/** "Sold points over time" (F24): what was gained and lost in each month. */
export async function seeSoldOverTime(walk: Walk): Promise<void> {
  const { format } = walk
  const months = await monthsOf(walk)
  const [, ...rows] = await tableOf(walk, walk.chart('tier.sold.title'))
  expect(rows).toEqual(
    months.map((month) => {
      const { gained, lost } = month.movements.sold
      return [nameOf(walk, month), ...[gained, lost, month.points.sold].map((points) => format.points(points))].map(plain)
    }),
  )
}

/** Clicks a month on the chart of sold points: one that gained and lost. */
export async function clickMonth(walk: Walk): Promise<Month> {
  const entry = (await monthsOf(walk)).find(({ projected, movements: { sold } }) => !projected && sold.gained !== '0' && sold.lost !== '0')
  if (!entry) throw new Error(`${walk.article.partner} has no month that gains and loses`)
  await walk.chart('tier.sold.title').getByRole('button', { name: new RegExp(`^${escaped(nameOf(walk, entry))}: `) }).click()
  await expect(walk.page).toHaveURL(new RegExp(`month=${entry.month}`))
  return entry
}

/** The five rows of the month (F24): new, increased, expired/churned, decreased, total. */
export async function seeMonthRows(walk: Walk, entry: Month): Promise<void> {
  const { say, format } = walk
  const table = walk.page.getByRole('table', { name: say('tier.month', { month: nameOf(walk, entry) }), exact: true })
  await expect(table).toBeVisible()
  const { sold } = entry.movements
  expect((await cells(table)).map((row) => [row[0], row.at(-1)])).toEqual(
    (
      [
        ['new', format.change(sold.new)],
        ['increased', format.change(sold.increased)],
        ['expired', format.change(sold.expiredOrChurned)],
        ['decreased', format.change(sold.decreased)],
        ...(sold.adjusted === '0' ? [] : [['adjusted', format.change(sold.adjusted)] as const]),
        ['total', format.points(entry.points.sold)],
      ] as const
    ).map(([row, figure]) => [say(`tier.row.${row}`), plain(figure)]),
  )
}

/** The tabs Total, Gained and Lost of the month: the breakdown by client. */
export async function seeMonthTabs(walk: Walk, entry: Month): Promise<void> {
  const { say, format, page } = walk
  type Clients = { totalCount: number; nodes: { client: { company: { name: string } } | null; total: string }[] }
  for (const [tab, field, direction] of [['total', 'TOTAL', 'DESC'], ['gained', 'GAINED', 'DESC'], ['lost', 'LOST', 'ASC']] as const) {
    const { pointsInMonth } = await walk.ask<{ pointsInMonth: { byClient: Clients } }>(
      `pointsInMonth(month: "${entry.month}") { byClient(tab: ${tab.toUpperCase()}, orderBy: {field: ${field}, direction: ${direction}}) {
        totalCount nodes { total client { company { name } } }
      } }`,
    )
    await page.getByRole('tab', { name: say(`tier.tab.${tab}`), exact: true }).click()
    const table = page.getByRole('tabpanel', { name: say(`tier.tab.${tab}`), exact: true }).getByRole('table', { name: say('tier.clients'), exact: true })
    await expect
      .poll(async () => (await cells(table)).slice(1).map((row) => [row[0], row.at(-1)]))
      .toEqual(pointsInMonth.byClient.nodes.map(({ client, total }) => [client?.company.name ?? say('tier.split.unassigned'), plain(format.points(total))]))
  }
}

/** A client's name in the month's breakdown: in the right panel details, renewal and usage. */
export async function openClientOfMonth(walk: Walk): Promise<void> {
  const { id, panel } = await clickClient(walk, walk.page.getByRole('table', { name: walk.say('tier.clients'), exact: true }).getByRole('rowheader'))
  const client = await clientOf(walk, id)
  await seeDetails(walk, panel, client)
  await seeRenewals(walk, panel, client)
  await seeUsage(walk, panel, client)
  await closePanel(walk, panel)
}
