import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

const points = (exact: string) => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(Number(exact))

test('F32 As of: a day is typed, its figures are those of the API, and "Show today" goes back', async ({ page }) => {
  await open(page, '/program', {})
  await page.getByRole('button', { name: 'Figures as of: Today' }).click()
  await page.getByRole('textbox', { name: 'Date' }).fill('2026-03-31')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/asOf=2026-03-31/)
  await expect(page.getByText('Showing figures as of Mar 31, 2026.')).toBeVisible()
  const { partners } = await ask<{ partners: { totals: { points: { total: string } } } }>('{ partners(asOf: "2026-03-31") { totals { points { total } } } }')
  // On top, and again at the foot of the table that adds up to it.
  await expect(page.getByText(points(partners.totals.points.total), { exact: true }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Show today' }).click()
  await expect(page).not.toHaveURL(/asOf/)
})

test('F32 As of: the next review day lies ahead, and stays from page to page', async ({ page }) => {
  await open(page, '/renewals')
  await page.getByRole('button', { name: 'Figures as of: Today' }).click()
  await page.getByRole('button', { name: 'Next review' }).click()
  await expect(page.getByText('You are looking ahead to Jan 15, 2027', { exact: false })).toBeVisible()
  await page.getByRole('link', { name: 'Tier', exact: true }).click()
  await expect(page).toHaveURL(/\/tier\?.*asOf=2027-01-15/)
  await page.goBack()
  await page.goBack()
  await expect(page).not.toHaveURL(/asOf/)
})

test('F32 As of: as known before anything was recorded there are no points', async ({ page }) => {
  const id = await partnerId(partner)
  const knownAt = '2020-01-01T00:00:00Z'
  type Answer = { viewer: { partner: { standing: { points: { total: string } } } } }
  const { viewer } = await ask<Answer>('query($id: ID, $knownAt: DateTime) { viewer { partner(id: $id) { standing(knownAt: $knownAt) { points { total } } } } }', { id, knownAt })
  expect(Number(viewer.partner.standing.points.total)).toBe(0)
  await open(page, '/program', { knownAt })
  await expect(page.getByText(/^As known on .*2020/)).toBeVisible()
  await expect(page.getByRole('row', { name: /Alder & Finch/ }).getByRole('cell').nth(3)).toHaveText('0')
})

test('F32 As of: the calendar is Gregorian in Thai, by keyboard', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'th-TH', baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await open(page, '/program', { asOf: '2026-11-05' })
  await page.getByRole('button', { name: 'ตัวเลข ณ วันที่: 5 พ.ย. 2026' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'เปิดปฏิทิน' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('พฤศจิกายน 2026', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await context.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`F32 As of: accessible with its calendar open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, '/program', { asOf: '2026-11-05' })
    await page.getByRole('button', { name: 'Figures as of: Nov 5, 2026' }).click()
    await page.getByRole('button', { name: 'Open calendar' }).click()
    await expect(page.getByText('November 2026', { exact: true })).toBeVisible()
    await expectAccessible(page)
  })
}
