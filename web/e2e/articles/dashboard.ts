import { addressBehind } from './clients'
import { cells, expect, figures, plain, type Walk } from './walk'

type Tier = 'UNTIERED' | 'SILVER' | 'GOLD' | 'PLATINUM' | 'DIAMOND' | 'ELITE'
interface Money {
  amount: string
  currency: string
}

/** Section "Program progress" (F8). */
export async function seeProgramProgress(walk: Walk): Promise<void> {
  const { say, format } = walk
  interface Progress {
    creditedTier: Tier
    performanceTier: Tier
    totalPoints: string
    nextTier: Tier | null
    pointsNeeded: string | null
    sourcedMrr: Money
    sourcedAmount: Money
    retention: { customerDollarRetention: string | null }
  }
  const { programProgress: now } = await walk.ask<{ programProgress: Progress }>(`programProgress {
    creditedTier performanceTier totalPoints nextTier pointsNeeded retention { customerDollarRetention }
    sourcedMrr { amount currency } sourcedAmount { amount currency }
  }`)
  if (!now.nextTier || !now.pointsNeeded) throw new Error(`${walk.article.partner} has no next tier`)
  expect([now.sourcedAmount.currency, now.sourcedMrr.currency]).toEqual(['USD', 'USD'])
  const shown = await figures(walk.section('dashboard.progress').locator('dl'))
  expect(shown).toMatchObject({
    [say('dashboard.progress.credited')]: say(`tier.${now.creditedTier}`),
    [say('points.total')]: plain(format.points(now.totalPoints)),
    [plain(say('dashboard.progress.needed', { tier: say(`tier.${now.nextTier}`) }))]: plain(format.points(now.pointsNeeded)),
    [say('dashboard.progress.sourcedAmount')]: plain(format.money(now.sourcedAmount)),
    [say('dashboard.progress.sourcedMrr')]: plain(format.money(now.sourcedMrr)),
    [say('dashboard.progress.retention')]: plain(format.percent(now.retention.customerDollarRetention)),
  })
  // Beside it may stand that it differs from the credited tier.
  expect(shown[say('dashboard.progress.performance')]).toContain(say(`tier.${now.performanceTier}`))
}

type Measure = 'TOTAL_POINTS' | 'SOLD_POINTS' | 'SOURCED_POINTS' | 'MANAGED_POINTS' | 'CERTIFIED' | 'INVITED' | 'MEDIAN_TOOL_USAGE' | 'CUSTOMER_DOLLAR_RETENTION' | 'GROSS_REVENUE_RETENTION'
interface Progress {
  target: Tier
  choices: Tier[]
  conditions: { measure: Measure; unit: string; need: string; have: string | null }[]
}

async function progressOf(walk: Walk, variables: string): Promise<Progress> {
  const { tierProgress } = await walk.ask<{ tierProgress: Progress }>(`tierProgress${variables} { target choices conditions { measure unit need have } }`)
  return tierProgress
}

/** Section "Tier progression" (F9): what the chosen tier asks, with the current performance. */
async function seeConditions(walk: Walk, { target, conditions }: Progress): Promise<void> {
  const { say, format } = walk
  const section = walk.section('dashboard.progression')
  const table = section.getByRole('table', { name: say('dashboard.progression.caption', { target: say(`tier.${target}`) }), exact: true })
  await expect(table).toBeVisible()
  const [, ...rows] = await cells(table)
  expect(rows.map(([measure]) => measure)).toEqual(conditions.map(({ measure }) => say(`measure.${measure}`)))
  for (const [index, { unit, need, have }] of conditions.entries()) {
    if (unit === 'POINTS') expect(rows[index]?.slice(1, 3)).toEqual([need, have ?? '0'].map((points) => plain(format.points(points))))
  }
}

/** The menu of the section "Tier progression": every tier that it offers, and at last the next one again. */
export async function chooseTargets(walk: Walk): Promise<void> {
  const { say } = walk
  const first = await progressOf(walk, '')
  expect(first.choices.length).toBeGreaterThan(1)
  const menu = walk.section('dashboard.progression').getByRole('combobox', { name: say('dashboard.progression.target') })
  await expect(menu).toHaveValue(first.target)
  await seeConditions(walk, first)
  for (const target of [...first.choices.filter((choice) => choice !== first.target), first.target]) {
    await menu.selectOption({ label: say(`tier.${target}`) })
    await seeConditions(walk, await progressOf(walk, `(target: ${target})`))
  }
}

/** The three rows that the article names, on a day when the edition in force asked for them. */
export async function seeConditionsOn(walk: Walk, asOf: string): Promise<void> {
  const then = await progressOf(walk, `(asOf: "${asOf}")`)
  expect(then.conditions.map(({ measure }) => measure)).toEqual(expect.arrayContaining(['TOTAL_POINTS', 'SOLD_POINTS', 'MANAGED_POINTS']))
  await seeConditions(walk, then)
}

/** Section "Commissions" (F13): what was paid and what will be; through it to the statements. */
export async function seeCommissions(walk: Walk): Promise<void> {
  const { say, format, page } = walk
  interface Commissions {
    commissions: { accruing: Money | null; nextPayout: { on: string; amount: Money } | null }
    lastPaid: { nodes: { total: Money | null }[] }
    commissionStatements: { nodes: { from: string; to: string; status: 'OPEN' | 'PAYABLE' | 'PAID' | 'CARRIED_OVER'; payoutOn: string; total: Money | null }[] }
  }
  const { commissions, lastPaid, commissionStatements } = await walk.ask<Commissions>(`
    commissions { accruing { amount currency } nextPayout { on amount { amount currency } } }
    lastPaid: commissionStatements(filter: {status: [PAID]}, first: 1) { nodes { total { amount currency } } }
    commissionStatements(first: 100) { nodes { from to status payoutOn total { amount currency } } }`)
  const section = walk.section('dashboard.commissions')
  expect(await figures(section.locator('dl'))).toEqual({
    [say('dashboard.commissions.next')]: plain(format.money(commissions.nextPayout?.amount)),
    [say('dashboard.commissions.accruing')]: plain(format.money(commissions.accruing)),
    [say('dashboard.commissions.last')]: plain(format.money(lastPaid.nodes[0]?.total)),
  })
  await section.getByRole('link', { name: say('dashboard.commissions.all'), exact: true }).click()
  await walk.leads('commissions.title')
  const statements = commissionStatements.nodes
  const table = page.getByRole('table', { name: say('commissions.statements'), exact: true })
  const [, ...rows] = await cells(table)
  expect(rows.map((row) => row.slice(0, 3))).toEqual(
    statements.map(({ from, to, status, payoutOn }) => [format.dateRange(from, to), say(`commissions.status.${status}`), format.date(payoutOn)].map(plain)),
  )
  expect(new Set(statements.map(({ status }) => status))).toContain('PAID')
  expect(statements.some(({ status }) => status === 'OPEN' || status === 'PAYABLE'), 'one is to come').toBe(true)
  const paid = statements.find(({ status }) => status === 'PAID')
  if (!paid) throw new Error('no statement was paid')
  await table.getByRole('link', { name: format.dateRange(paid.from, paid.to), exact: true }).click()
  await walk.leads('statement.title')
  const statement = page.getByRole('main')
  await expect(statement).toContainText(say('statement.payout.PAID', { date: format.date(paid.payoutOn) }))
  await expect(statement).toContainText(plain(format.money(paid.total, 'exact')))
}

/** Section "Upcoming renewals" (F14): products, MRR change, last active employee, renewal manager, time to renewal; a client's name opens the CRM record. */
export async function seeUpcomingRenewals(walk: Walk): Promise<void> {
  const { say, format } = walk
  interface Row {
    client: { company: { name: string; crmUrl: string | null }; lastActivity: { employee: { name: string } } | null }
    renewal: { daysToStart: number; line: { name: string } | null; mrrChange: Money | null; manager: string | null }
  }
  const { renewals } = await walk.ask<{ renewals: { totalCount: number; nodes: Row[] } }>(`renewals(first: 5, orderBy: {field: START, direction: ASC}) {
    totalCount nodes { client { company { name crmUrl } lastActivity { employee { name } } } renewal { daysToStart line { name } mrrChange { amount currency } manager } }
  }`)
  const section = walk.section('clients.renewals.title').first()
  await expect(section.getByText(say('clients.renewals.count', { count: renewals.totalCount }), { exact: true })).toBeVisible()
  const table = section.getByRole('table', { name: say('clients.renewals.title'), exact: true })
  const [heads, ...rows] = await cells(table)
  const columns = ['clients.renewals.client', 'clients.products', 'clients.renewals.change', 'clients.renewals.employee', 'clients.renewals.manager', 'clients.renewals.time'] as const
  expect(heads).toEqual(columns.map((column) => plain(say(column))))
  for (const [index, { client, renewal }] of renewals.nodes.entries()) {
    const expected = [
      client.company.name,
      renewal.line?.name ?? '',
      format.moneyChange(renewal.mrrChange),
      client.lastActivity?.employee.name ?? '–',
      renewal.manager ?? '–',
      format.days(renewal.daysToStart),
    ]
    for (const [column, text] of expected.entries()) expect(rows[index]?.[column]).toContain(plain(text))
  }
  expect(renewals.nodes.some(({ client }) => client.lastActivity), 'an employee was active').toBe(true)
  const first = renewals.nodes.find(({ client }) => client.company.crmUrl)
  if (!first) throw new Error('no client has a record in the CRM')
  expect(await addressBehind(walk, table.getByRole('link', { name: first.client.company.name, exact: true }).first())).toBe(first.client.company.crmUrl)
}
