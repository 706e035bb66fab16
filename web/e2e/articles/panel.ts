import type { Locator } from '@playwright/test'
import { ask } from '../demo'
import { cells, expect, guides, plain, type Walk } from './walk'

interface Money {
  amount: string
  currency: string
}
interface Allowance {
  allowed: number
  used: number
}
interface Client {
  id: string
  company: { name: string; domain: string | null; sector: string | null; country: string | null; crmUrl: string | null; accountUrl: string | null }
  relationship: string
  subscriptions: { line: { name: string }; mrr: Money | null }[]
  contactTier: Allowance | null
  emailTier: Allowance | null
  communicationOwner: { owner: 'VENDOR' | 'PARTNER'; byDefault: boolean }
  renewals: { line: { name: string } | null; startsOn: string; manager: string | null; mrr: Money | null; subscription: { openedOn: string; mrr: Money } | null }[]
  usage: { items: { kind: 'PRODUCT' | 'APP'; name: string; uses: number; users: number }[] }
  engagement: { index: { score: string; band: 'LOW' | 'MEDIUM' | 'HIGH' } } | null
}

const money = 'amount currency'
const fields = `id company { name domain sector country crmUrl accountUrl } relationship
  subscriptions { line { name } mrr { ${money} } }
  contactTier { allowed used } emailTier { allowed used }
  communicationOwner { owner byDefault }
  renewals { line { name } startsOn manager mrr { ${money} } subscription { openedOn mrr { ${money} } } }
  usage { items { kind name uses users } }
  engagement { index { score band } }`

/** A client as its partner gets it from the API. */
export type { Client }

/** The first of the partner's clients of whom everything is known that the panel tells. */
export async function clientWithEverything(walk: Walk): Promise<Client> {
  const { clients } = await walk.ask<{ clients: { nodes: Client[] } }>(`clients(first: 8) { nodes { ${fields} } }`)
  const found = clients.nodes.find(
    ({ relationship, renewals, contactTier, emailTier, usage, engagement, company }) =>
      relationship === 'SOLD_AND_MANAGED' &&
      renewals.some(({ manager, subscription }) => manager && subscription) &&
      contactTier &&
      emailTier &&
      usage.items.length > 0 &&
      engagement &&
      company.crmUrl &&
      company.accountUrl,
  )
  if (!found) throw new Error(`${walk.article.partner} has no client with everything among its first`)
  return found
}

/** A client by its id, as its partner gets it from the API. */
export async function clientOf(walk: Walk, id: string): Promise<Client> {
  type Answer = { viewer: { client: Client } }
  return (await ask<Answer>(`query($eyes: ID!, $id: ID!) { viewer(asPartner: $eyes) { client(id: $id) { ${fields} } } }`, { eyes: walk.partner, id })).viewer.client
}

/** The client's panel, at the right of the page. */
export async function panelOf(walk: Walk, { id, company }: Client): Promise<Locator> {
  const panel = walk.page.getByRole('dialog', { name: company.name, exact: true })
  await expect(panel).toBeVisible()
  await expect(walk.page).toHaveURL(new RegExp(`client=${id}`))
  const place = await panel.boundingBox()
  const { width } = walk.page.viewportSize() ?? { width: 0 }
  expect(Math.round((place?.x ?? 0) + (place?.width ?? 0)), 'the panel stands at the right').toBe(width)
  return panel
}

/** Clicks the name of the first client of a table: its panel opens at the right. */
export async function clickClient(walk: Walk, table: Locator): Promise<{ id: string; panel: Locator }> {
  await table.getByRole('link').first().click()
  await expect(walk.page).toHaveURL(/client=cl_/)
  const id = new URL(walk.page.url()).searchParams.get('client') ?? ''
  return { id, panel: await panelOf(walk, await clientOf(walk, id)) }
}

/** Chooses a tab of the panel. */
async function choose(walk: Walk, panel: Locator, tab: 'details' | 'renewals' | 'usage' | 'engagement' | 'points'): Promise<Locator> {
  const name = walk.say(`client.tab.${tab}`)
  await panel.getByRole('tab', { name, exact: true }).click()
  const shown = panel.getByRole('tabpanel', { name, exact: true })
  await expect(shown).toBeVisible()
  return shown
}

/** A titled part of a tab. */
function partOf(walk: Walk, tab: Locator, title: Parameters<Walk['say']>[0]): Locator {
  return tab.locator('section').filter({ has: walk.page.getByRole('heading', { name: walk.say(title), exact: true }) })
}

/** Closes the panel. */
export async function closePanel(walk: Walk, panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: walk.say('app.close'), exact: true }).click()
  await expect(panel).toHaveCount(0)
}

/** Tab "Client details" (F4): company information, subscriptions, contact and email tier. */
export async function seeDetails(walk: Walk, panel: Locator, client: Client): Promise<void> {
  const { say, format } = walk
  const tab = await choose(walk, panel, 'details')
  const section = (title: Parameters<typeof say>[0]) => partOf(walk, tab, title)
  const company = section('client.company')
  const { domain, sector, country } = client.company
  for (const fact of [domain, sector, country && format.country(country)]) if (fact) await expect(company).toContainText(fact)
  const rows = await cells(tab.getByRole('table', { name: say('client.subscriptions') }))
  for (const { line, mrr } of client.subscriptions) {
    const shown = rows.find((row) => row[0] === line.name && row[2] === plain(format.money(mrr, 'exact')))
    expect(shown, `${line.name} for ${format.money(mrr, 'exact')} is among ${JSON.stringify(rows)}`).toBeDefined()
  }
  for (const [title, tier] of [['client.contactTier', client.contactTier], ['client.emailTier', client.emailTier]] as const) {
    if (!tier) throw new Error(`the client has no reading of ${title}`)
    await expect(section(title)).toContainText(plain(say('client.used', { used: format.number(tier.used), allowed: format.number(tier.allowed) })))
  }
}

/** Tab "Renewals" (F5): communication owner, renewal manager, the subscription now and after renewal. */
export async function seeRenewals(walk: Walk, panel: Locator, client: Client): Promise<void> {
  const { say, format } = walk
  const tab = await choose(walk, panel, 'renewals')
  const { owner, byDefault } = client.communicationOwner
  const word = say(`renewals.owner.${owner}`)
  await expect(tab.getByRole('combobox', { name: say('client.owner') }).locator('option:checked')).toHaveText(
    byDefault ? say('renewals.owner.default', { owner: word }) : word,
  )
  for (const { line, startsOn, manager, mrr, subscription } of client.renewals) {
    const name = line?.name ?? say('client.renewal.anyLine')
    const renewal = tab.getByRole('region', { name, exact: true }).filter({ hasText: format.date(startsOn) })
    await expect(renewal).toContainText(say('client.renewal.manager'))
    await expect(renewal).toContainText(manager ?? say('client.unknown'))
    const rows = await cells(renewal.getByRole('table'))
    expect(rows[0]?.slice(1)).toEqual([say('client.renewal.current'), say('client.renewal.next')])
    expect(rows[1]).toEqual([say('client.renewal.since'), format.date(subscription?.openedOn), format.date(startsOn)].map(plain))
    expect(rows[3]?.[1]).toBe(plain(format.money(subscription?.mrr, 'exact')))
    expect(rows[3]?.[2]).toContain(plain(format.money(mrr, 'exact')))
  }
}

/** Tab "Portal usage" (F6): the products and apps that the client uses. */
export async function seeUsage(walk: Walk, panel: Locator, { usage }: Client): Promise<void> {
  const { say, format } = walk
  const tab = await choose(walk, panel, 'usage')
  const table = tab.getByRole('table', { name: say('client.usage'), exact: true })
  await expect(table).toBeVisible()
  const [, ...rows] = await cells(table)
  expect(rows).toEqual(
    usage.items.map(({ kind, name, uses, users }) => [name, say(`client.usage.kind.${kind}`), format.number(uses), format.number(users)].map(plain)),
  )
}

/** Tab "Platform engagement" (F7): the score, and the way to the guide. */
export async function seeEngagement(walk: Walk, panel: Locator, { engagement }: Client): Promise<void> {
  const { say, format } = walk
  if (!engagement) throw new Error('the client has no engagement score')
  const tab = await choose(walk, panel, 'engagement')
  const score = partOf(walk, tab, 'client.engagement')
  await expect(score).toContainText(format.score(engagement.index.score))
  await expect(score).toContainText(say(`engagement.band.${engagement.index.band}`))
  await expect(tab.getByRole('link', { name: say('engagement.guide') })).toHaveAttribute('href', guides.engagement)
}

interface Points {
  points: { sold: string; managed: string; total: string }
  sales: { totalCount: number; nodes: { on: string; line: { name: string }; points: string; active: boolean; dealType: 'SOURCED' | 'ASSISTED'; market: 'GROWTH' | 'ESTABLISHED' }[] }
  managedPoints: { line: { name: string }; points: string }[]
  pointsOverTime: { month: string }[]
}

/** Tab "Points" (F22): history of sold and managed points, sales, active managed points, each row active or expired. */
export async function seePoints(walk: Walk, panel: Locator, id: string): Promise<void> {
  const { say, format } = walk
  const tab = await choose(walk, panel, 'points')
  type Answer = { viewer: { client: Points } }
  const { viewer } = await ask<Answer>(
    `query($eyes: ID!, $id: ID!) { viewer(asPartner: $eyes) { client(id: $id) {
      points { sold managed total } managedPoints { line { name } points } pointsOverTime { month }
      sales(first: 25) { totalCount nodes { on line { name } points active dealType market } }
    } } }`,
    { eyes: walk.partner, id },
  )
  const { points, sales, managedPoints, pointsOverTime } = viewer.client
  for (const figure of [points.total, points.sold, points.managed]) await expect(tab.getByText(format.points(figure), { exact: true }).first()).toBeVisible()
  const history = tab.getByRole('table', { name: say('client.points.history'), exact: true })
  await expect(history.getByRole('row')).toHaveCount(pointsOverTime.length + 1)
  const sold = tab.getByRole('table', { name: say('client.sales'), exact: true })
  await expect(sold).toBeVisible()
  const [, ...rows] = await cells(sold)
  expect(rows).toHaveLength(sales.nodes.length)
  for (const [index, { on, line, points: earned, active, dealType, market }] of sales.nodes.entries()) {
    const row = rows[index]?.join(' ')
    const parts = [format.date(on), line.name, say(`dealType.${dealType}`), say(`market.${market}`), format.points(earned)]
    for (const part of [...parts, say(active ? 'client.sales.active' : 'client.sales.expired')]) expect(row).toContain(plain(part))
  }
  const managed = tab.getByRole('table', { name: say('client.managed'), exact: true })
  if (managedPoints.length === 0) await expect(tab).toContainText(say('client.managed.none'))
  else {
    const lines = await cells(managed)
    expect(lines.slice(1).map((row) => [row[0], row.at(-1)])).toEqual(managedPoints.map(({ line, points: now }) => [line.name, plain(format.points(now))]))
  }
}
