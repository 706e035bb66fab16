import type { Locator, Page } from '@playwright/test'
import { ask, open, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

// It lacks points, a certification and an invitation to the next tier, and has lost and gained.
const partner = 'Ceiba Crecimiento'

const points = (value: string) => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value as Intl.StringNumericLiteral)
const change = (value: string) =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(value as Intl.StringNumericLiteral)
const month = (day: string) => new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(day))
const day = (text: string) => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(text))
const word = (value: string) => `${value.slice(0, 1)}${value.slice(1).toLowerCase()}`

interface Balance {
  sourced: string
  assisted: string
  sold: string
  managed: string
  total: string
}

interface Condition {
  measure: string
  unit: string
  need: string
  have: string | null
  missing: string
  met: boolean
}

interface Standing {
  creditedTier: string
  creditedSince: string
  performanceTier: string
  points: Balance
  facts: { certified: boolean; certifiedThrough: string; medianToolUsage: string }
  official: Omit<Standing, 'official' | 'facts'> & { on: string; takenAt: string; medianToolUsage: string }
  next: { tier: string; conditions: Condition[] }
  toKeep: { tier: string; conditions: Condition[] }
}

async function standing(): Promise<Standing> {
  const conditions = 'tier conditions { measure unit need have missing met }'
  const answer = await ask<{ partner: { standing: Standing } }>(
    `query($id: ID!) { partner(id: $id) { standing {
      creditedTier creditedSince performanceTier points { sourced assisted sold managed total }
      facts { certified certifiedThrough medianToolUsage }
      official { on takenAt creditedTier creditedSince performanceTier points { total } medianToolUsage }
      next { ${conditions} } toKeep { ${conditions} }
    } } }`,
    { id: await partnerId(partner) },
  )
  return answer.partner.standing
}

interface Month {
  month: string
  on: string
  projected: boolean
  points: Balance
  movements: { sold: { new: string; increased: string; expiredOrChurned: string; decreased: string; gained: string; lost: string } }
}

async function months(variables: { from?: string; to?: string } = {}): Promise<Month[]> {
  const answer = await ask<{ partner: { pointsOverTime: Month[] } }>(
    `query($id: ID!, $from: Date, $to: Date) { partner(id: $id) { pointsOverTime(from: $from, to: $to) {
      month on projected points { sold managed total } movements { sold { new increased expiredOrChurned decreased gained lost } }
    } } }`,
    { id: await partnerId(partner), ...variables },
  )
  return answer.partner.pointsOverTime
}

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** The cells of a table, row by row. */
const cells = (table: Locator) =>
  table.getByRole('row').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())))

/** The figures of a list of them, by label. */
const figures = (list: Locator) =>
  list.evaluate((element) => Object.fromEntries([...element.querySelectorAll('dt')].map((label) => [label.innerText, (label.nextElementSibling as HTMLElement).innerText])))

for (const eyes of [undefined, 'partner'] as const) {
  test.describe(eyes ? 'through the eyes of the partner' : 'as a program manager', () => {
    const place = { partner, ...(eyes && { eyes }) }

    test('F17 Tier: on top what the partner holds, below how sold and managed points add up', async ({ page }) => {
      const now = await standing()
      await open(page, '/tier', place)
      expect(await figures(section(page, 'Partner tier').locator('dl'))).toEqual({
        'Credited tier': word(now.official.creditedTier),
        'Current performance': word(now.official.performanceTier),
        'Total points': points(now.official.points.total),
        'Median tool usage': now.official.medianToolUsage,
        Certification: 'Not certified',
      })
      await expect(section(page, 'Partner tier')).toContainText(`since ${day(now.official.creditedSince)}`)
      const performance = section(page, 'Tier performance')
      await expect(performance).toContainText(`Performance tier: ${word(now.performanceTier)}`)
      expect(await figures(performance.locator('dl'))).toEqual({
        'Sold points': points(now.points.sold),
        'Managed points': points(now.points.managed),
        'Total points': points(now.points.total),
      })
      await expect(performance).toContainText('Earned by selling to new or existing clients')
      await expect(performance).toContainText('Earned by servicing existing clients')
      await expect(performance).toContainText('Performance is below the credited tier, Diamond')
    })

    test('F24 Sold points over time: a month opens five rows and the clients behind them', async ({ page }) => {
      const entry = (await months()).find(({ projected, movements: { sold } }) => !projected && sold.gained !== '0' && sold.lost !== '0')
      if (!entry) throw new Error('the demo book has no month that gains and loses')
      await open(page, '/tier', place)
      const over = section(page, 'Sold points over time')
      await over.getByRole('button', { name: new RegExp(`^${month(entry.month)}:`) }).click()
      await expect(page).toHaveURL(new RegExp(`month=${entry.month}`))
      const { sold } = entry.movements
      const five = over.getByRole('table', { name: `Sold points in ${month(entry.month)}` })
      await expect(five).toBeVisible()
      const rows = await cells(five)
      expect(rows.map(([name, , value]) => [name, value])).toEqual([
        ['New', change(sold.new)],
        ['Increased', change(sold.increased)],
        ['Expired/churned', change(sold.expiredOrChurned)],
        ['Decreased', change(sold.decreased)],
        ['Total', points(entry.points.sold)],
      ])
      type Clients = { totalCount: number; nodes: { client: { company: { name: string } }; total: string }[] }
      const behind = async (tab: string, field: string, direction: string) =>
        (
          await ask<{ partner: { pointsInMonth: { byClient: Clients } } }>(
            `query($id: ID!, $month: Date) { partner(id: $id) { pointsInMonth(month: $month) {
              byClient(tab: ${tab}, orderBy: {field: ${field}, direction: ${direction}}) { totalCount nodes { total client { company { name } } } }
            } } }`,
            { id: await partnerId(partner), month: entry.month },
          )
        ).partner.pointsInMonth.byClient
      for (const [tab, asked] of [['Total', await behind('TOTAL', 'TOTAL', 'DESC')], ['Gained', await behind('GAINED', 'GAINED', 'DESC')], ['Lost', await behind('LOST', 'LOST', 'ASC')]] as const) {
        await over.getByRole('tab', { name: tab }).click()
        const table = over.getByRole('table', { name: 'Sold points by client' })
        await expect(table.getByRole('row')).toHaveCount(asked.nodes.length + 1)
        const [, ...clients] = await cells(table)
        expect(clients.map((row) => [row[0], row.at(-1)])).toEqual(asked.nodes.map(({ client, total }) => [client.company.name, points(total)]))
      }
      await expect(page).toHaveURL(/show=lost/)
      const client = over.getByRole('table', { name: 'Sold points by client' }).getByRole('link').first()
      const name = await client.innerText()
      await client.click()
      await expect(page).toHaveURL(/client=cl_/)
      await expect(page.getByRole('dialog')).toContainText(name)
    })
  })
}

test('F18 Tier progress chart: points now, the line at the next tier, what is missing', async ({ page }) => {
  const now = await standing()
  await open(page, '/tier', { partner })
  const chart = section(page, 'Tier progress chart')
  const tier = word(now.next.tier)
  const of = (measure: string) => now.next.conditions.find((condition) => condition.measure === measure)
  const total = of('TOTAL_POINTS')
  const sourced = of('SOURCED_POINTS')
  if (!total || !sourced) throw new Error('the edition asks for total and sourced points')
  await expect(chart.getByRole('img', { name: `Total points: ${points(now.points.total)}; ${tier}: ${points(total.need)}; ${points(total.missing)} missing` })).toBeVisible()
  await expect(chart.getByText(`${points(total.missing)} missing`, { exact: true })).toBeVisible()
  await expect(chart.getByRole('img', { name: `Sold points: ${points(now.points.sold)}`, exact: true })).toBeVisible()
  await chart.getByRole('button', { name: 'Show as table' }).click()
  expect(await cells(chart.getByRole('table', { name: 'Tier progress chart' }))).toEqual([
    ['Measure', 'Sourced', 'Assisted', 'Managed', 'Now', 'Required', 'Missing'],
    ['Total points', ...[now.points.sourced, now.points.assisted, now.points.managed, now.points.total, total.need, total.missing].map(points)],
    ['Sold points', points(now.points.sourced), points(now.points.assisted), '–', points(now.points.sold), '–', '–'],
    ['Sourced points', points(now.points.sourced), '–', '–', points(now.points.sourced), points(sourced.need), points(sourced.missing)],
    ['Managed points', '–', '–', points(now.points.managed), points(now.points.managed), '–', '–'],
  ])
})

test('F19 Tier insights: what keeps the tier and what the next one takes, points and other conditions', async ({ page }) => {
  const now = await standing()
  await open(page, '/tier', { partner })
  const insights = section(page, 'Tier insights')
  await expect(insights.getByRole('heading', { name: `Progress with current points (${points(now.points.total)})` })).toBeVisible()
  for (const [heading, { conditions }] of [
    [`Minimum points to keep the tier: ${word(now.toKeep.tier)}`, now.toKeep],
    [`Points required for the next tier: ${word(now.next.tier)}`, now.next],
  ] as const) {
    const part = insights.locator('div', { has: page.getByRole('heading', { name: heading }) }).last()
    const items = part.getByRole('listitem')
    await expect(items).toHaveCount(conditions.length)
    for (const [index, { unit, need, missing, met, have }] of conditions.entries()) {
      const item = items.nth(index)
      await expect(item.getByRole('img', { name: met ? 'Met' : 'Not met', exact: true })).toBeVisible()
      if (unit === 'POINTS') {
        await expect(item).toContainText(points(have ?? '0'))
        await expect(item).toContainText(`at least ${points(need)}`)
        if (!met) await expect(item).toContainText(`${points(missing)} missing`)
      }
      if (unit === 'YES_NO') await expect(item).toContainText(have === '1' ? 'Yes' : 'No')
    }
  }
})

test('F20 Account performance: median tool usage and certification', async ({ page }) => {
  const { facts } = await standing()
  await open(page, '/tier', { partner })
  const account = section(page, 'Account performance')
  expect(await figures(account.locator('dl'))).toEqual({ 'Median tool usage': facts.medianToolUsage, Certification: 'Not certified' })
  await expect(account).toContainText(`expired on ${day(facts.certifiedThrough)}`)
})

test('F23 Progress over time: six months back, three ahead, or any range; Back undoes it', async ({ page }) => {
  await open(page, '/tier', { partner })
  const over = section(page, 'Progress over time')
  const name = ({ month: first, projected }: Month) => (projected ? `${month(first)} (projected)` : month(first))
  const table = async () => {
    await over.getByRole('button', { name: 'Show as table' }).click()
    const [head, ...rows] = await cells(over.getByRole('table', { name: 'Progress over time' }))
    expect(head).toEqual(['Month', 'Sold points', 'Managed points', 'Total'])
    await over.getByRole('button', { name: 'Show as chart' }).click()
    return rows
  }
  const usual = await months()
  const rows = (all: Month[]) => all.map((entry) => [name(entry), points(entry.points.sold), points(entry.points.managed), points(entry.points.total)])
  expect(await table()).toEqual(rows(usual))
  expect(usual.filter(({ projected }) => projected)).toHaveLength(3)
  await expect(over).toContainText('Projection from known data')

  await over.getByRole('button', { name: /Six months back/ }).click()
  await page.getByRole('menuitemradio', { name: /Custom range…/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^From/ }).fill('2025-10-01')
  await dialog.getByRole('textbox', { name: /^To/ }).fill('2026-12-31')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/range=2025-10-01\.\.2026-12-31/)
  await expect(over.getByRole('button', { name: /^Oct 2025:/ })).toBeVisible()
  expect(await table()).toEqual(rows(await months({ from: '2025-10-01', to: '2026-12-31' })))
  await page.goBack()
  await expect(over.getByRole('button', { name: /^Oct 2025:/ })).toBeHidden()
})

test('F23, F24 by keyboard: one Tab into a chart, arrows through its months, Enter opens one', async ({ page }) => {
  await open(page, '/tier', { partner })
  const over = section(page, 'Sold points over time')
  await over.getByRole('button', { name: 'Show as table' }).focus()
  await page.keyboard.press('Tab')
  await expect(over.getByRole('button', { name: /^Nov 2026:/ })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(over.getByRole('button', { name: /^Oct 2026:/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/month=2026-10-01/)
  await expect(over.getByRole('table', { name: 'Sold points in Oct 2026' })).toBeVisible()
  await expect(over.getByRole('button', { name: /^Oct 2026:/ })).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await expect(over.getByRole('table', { name: 'Sold points in Oct 2026' })).toBeHidden()
})

test('F25 Freshness: the official figures with their time, and what came since', async ({ page }) => {
  const now = await standing()
  await open(page, '/tier', { partner })
  const card = section(page, 'Partner tier')
  const taken = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(now.official.takenAt))
  await expect(card).toContainText(`Official figures of ${day(now.official.on)}, recorded on ${taken}.`)
  await expect(card.getByText(/^live: /)).toHaveCount(5)
  if (now.points.total !== now.official.points.total) await expect(card).toContainText(`live: ${points(now.points.total)}`)
  await open(page, '/tier', { partner, asOf: '2026-11-19' })
  await expect(card).toContainText('No official figures yet: everything here is live.')
})

test('F29 a number of the page opens the postings behind it', async ({ page }) => {
  await open(page, '/tier', { partner, month: '2026-10-01' })
  const row = page.getByRole('table', { name: 'Sold points in Oct 2026' }).getByRole('row', { name: /^New/ })
  const value = await row.getByRole('link').innerText()
  await row.getByRole('link').click()
  await expect(page).toHaveURL(/explain=SOLD_NEW,2026-10-01\.\.2026-10-31/)
  await expect(page.getByRole('dialog')).toContainText(value.replace('+', ''))
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page Tier, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, '/tier', { partner, month: '2026-10-01' })
    await expect(page.getByRole('table', { name: 'Sold points by client' })).toBeVisible()
    await expectAccessible(page)
    const toggles = page.getByRole('button', { name: 'Show as table' })
    for (let left = await toggles.count(); left > 0; left--) await toggles.first().click()
    await expectAccessible(page)
  })
}

test('prints the tables of the charts', async ({ page }) => {
  await open(page, '/tier', { partner })
  const table = section(page, 'Progress over time').locator('figure table')
  await expect(table).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(table).toBeVisible()
})
