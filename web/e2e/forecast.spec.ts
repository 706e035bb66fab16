import { holder, values, written, writtenDay } from './ahead'
import { ask, open, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

interface Balance {
  readonly sourced: string
  readonly assisted: string
  readonly managed: string
  readonly total: string
}

interface Condition {
  readonly measure: string
  readonly unit: string
  readonly missing: string
  readonly met: boolean
}

interface Result {
  readonly tier: string
  readonly conditions: readonly Condition[]
}

interface Forecast {
  readonly until: string
  readonly months: readonly { readonly month: string; readonly points: Balance }[]
  readonly changes: readonly { readonly on: string }[]
  readonly review: {
    readonly on: string
    readonly creditedAfter: string
    readonly points: { readonly total: string }
    readonly window: readonly { readonly on: string }[]
    readonly toKeep: Result | null
    readonly next: Result | null
  }
  readonly expiries: { readonly totalCount: number; readonly sum: string; readonly nodes: readonly { readonly on: string; readonly points: string; readonly line: { readonly name: string } | null }[] }
}

async function forecastOf(name: string, asOf: string | null = null): Promise<Forecast> {
  const { partner } = await ask<{ partner: { forecast: Forecast } }>(
    `query ($id: ID!, $asOf: Date) { partner(id: $id) { forecast(asOf: $asOf) {
      until months { month points { sourced assisted managed total } } changes { on }
      review { on creditedAfter points { total } window { on } toKeep { ...result } next { ...result } }
      expiries(first: 100) { totalCount sum nodes { on points line { name } } } } } }
      fragment result on TierResult { tier conditions { measure unit missing met } }`,
    { id: await partnerId(name), asOf },
  )
  return partner.forecast
}

const names = ['Asanagi Partners', 'Ceiba Crecimiento', 'Saltmarsh Lab']

for (const name of names) {
  for (const eyes of [undefined, 'partner'] as const) {
    test(`F31 the next review of ${name} is that of the API, ${eyes ? 'through its own eyes' : 'for the program manager'}`, async ({ page }) => {
      const { review, changes } = await forecastOf(name)
      await open(page, '/forecast', { partner: name, ...(eyes && { eyes }) })
      const section = page.getByRole('region', { name: 'Next review' })
      await expect(section).toContainText(writtenDay(review.on))
      await expect(section.locator('[data-predicted]')).toHaveAttribute('data-predicted', review.creditedAfter)
      await expect(section).toContainText(written(review.points.total))
      await expect(section.getByRole('list', { name: 'Dates that count for the review' }).getByRole('listitem')).toHaveCount(review.window.length)
      for (const result of [review.toKeep, review.next]) {
        if (!result) continue
        const table = section.getByRole('table').filter({ has: page.locator('caption', { hasText: new RegExp(result.tier, 'i') }) })
        for (const { measure, unit, missing, met } of result.conditions) {
          const row = table.locator(`[data-measure="${measure}"]`)
          await expect(row).toContainText(met ? 'Met' : unit === 'YES_NO' ? 'Not met' : 'missing')
          if (!met && unit === 'POINTS') await expect(row).toContainText(`${written(missing)} missing`)
        }
      }
      await expect(page.getByRole('region', { name: 'Upcoming tier changes' }).getByRole('listitem')).toHaveCount(changes.length)
    })
  }
}

test('F31 says why a tier is going to be lost', async ({ page }) => {
  await open(page, '/forecast', { partner: 'Ceiba Crecimiento' })
  await expect(page.getByRole('region', { name: 'Next review' })).toContainText('Diamond is lost: the certification is not valid on that date.')
})

test('F31 the months ahead are those of the API, as a table too', async ({ page }) => {
  const { months } = await forecastOf(holder)
  await open(page, '/forecast', { partner: holder })
  const chart = page.getByRole('figure', { name: 'Points at the end of each month' })
  await chart.getByRole('button', { name: 'Show as table' }).click()
  const rows = chart.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(months.length + 1)
  for (const [place, { points }] of months.entries()) {
    const cells = await rows.nth(place + 1).getByRole('cell').allTextContents()
    expect(cells.slice(-4)).toEqual([points.sourced, points.assisted, points.managed, points.total].map(written))
  }
})

test('F31 what expires when is what the API tells, a page at a time, and a client opens its panel', async ({ page }) => {
  const { expiries } = await forecastOf(holder)
  await open(page, '/forecast', { partner: holder })
  const section = page.getByRole('region', { name: 'Upcoming expirations' })
  const rows = section.getByRole('table').locator('tbody tr')
  await expect(rows).toHaveCount(Math.min(10, expiries.totalCount))
  await section.getByRole('button', { name: 'Show more' }).click()
  await expect(rows).toHaveCount(Math.min(35, expiries.totalCount))
  for (const [place, { on, points, line }] of expiries.nodes.slice(0, 35).entries()) {
    expect(await values(rows.nth(place))).toEqual([points])
    await expect(rows.nth(place)).toContainText(writtenDay(on))
    if (line) await expect(rows.nth(place)).toContainText(line.name)
  }
  await rows.first().getByRole('rowheader').getByRole('link').click()
  await expect(page).toHaveURL(/client=cl_/)
})

test('F31 what is missing leads to a what-if with the deal that brings it', async ({ page }) => {
  const { review } = await forecastOf(holder)
  await open(page, '/forecast', { partner: holder })
  const lever = page.locator('[data-lever="next"]')
  for (const { unit, missing } of review.next?.conditions.filter(({ met }) => !met) ?? []) if (unit === 'POINTS') await expect(lever).toContainText(written(missing))
  await lever.getByRole('link').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Add change' }).click()
  const hypothesis = page.locator('[data-review="hypothesis"]')
  await expect(hypothesis.locator('[data-tier]')).toHaveAttribute('data-tier', review.next?.tier ?? '')
})

test('F31 a renewal that is due leads to a what-if in which its client leaves', async ({ page }) => {
  await open(page, '/forecast', { partner: holder })
  const row = page.getByRole('region', { name: 'Upcoming renewals' }).getByRole('table', { name: 'Upcoming renewals' }).locator('tbody tr').first()
  const client = await row.getByRole('rowheader').innerText()
  await row.getByRole('link', { name: `What if it leaves? (${client})` }).click()
  await expect(page.getByRole('list', { name: 'Changes' })).toContainText(`${client} leaves on`)
})

test('F32 another day moves all of it', async ({ page }) => {
  const asOf = '2025-12-31'
  const { review, months } = await forecastOf(holder, asOf)
  await open(page, '/forecast', { partner: holder, asOf })
  await expect(page.getByRole('region', { name: 'Next review' })).toContainText(writtenDay(review.on))
  await expect(page.getByRole('region', { name: 'Months ahead' })).toContainText(`${written(months[0]?.points.total ?? '')} points on ${writtenDay(asOf)}`)
})

test('F31 the tabs are reached by keyboard, and keep partner, eyes and day', async ({ page }) => {
  await open(page, '/forecast', { partner: holder, eyes: 'partner', asOf: '2026-06-30' })
  await page.getByRole('navigation', { name: 'Views of the forecast' }).getByRole('link', { name: 'Forecast' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/forecast\/what-if\?/)
  await expect(page).toHaveURL(/eyes=partner.*asOf=2026-06-30/)
  await expect(page.getByRole('heading', { level: 1, name: 'What if' })).toBeVisible()
})

for (const { name, width, colorScheme } of [
  { name: 'on a wide screen', width: 1360, colorScheme: 'light' },
  { name: 'on a phone, in the dark', width: 390, colorScheme: 'dark' },
] as const) {
  test(`F31 axe finds nothing, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await open(page, '/forecast', { partner: holder })
    await expect(page.getByRole('region', { name: 'Upcoming renewals' })).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing sticks out').toBeLessThanOrEqual(width)
  })
}
