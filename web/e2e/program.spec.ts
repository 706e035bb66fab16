import type { Page } from '@playwright/test'
import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

interface Partners {
  partners: {
    totalCount: number
    nodes: { name: string; standing: { points: { total: string } } }[]
    totals: { tiers: { tier: string; credited: number }[]; points: { total: string } }
  }
}

const partners = (variables: Record<string, unknown> = {}) =>
  ask<Partners>(
    `query($filter: PartnerFilter, $orderBy: PartnerOrder! = {field: CREDITED_TIER, direction: DESC}, $asOf: Date) {
      partners(first: 50, filter: $filter, orderBy: $orderBy, asOf: $asOf) {
        totalCount nodes { name standing(asOf: $asOf) { points { total } } } totals { tiers { tier credited } points { total } } } }`,
    variables,
  ).then((data) => data.partners)

const points = (exact: string) => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(Number(exact))
const names = (page: Page) => page.getByRole('table', { name: 'Partners', exact: true }).locator('tbody').getByRole('rowheader').getByRole('link')

test('F34 Partners: home of the program manager, with the standings of the API, on any day (F32)', async ({ page }) => {
  await open(page, '/', {})
  await expect(page).toHaveURL(/\/program$/)
  const now = await partners()
  await expect.poll(() => names(page).allTextContents()).toEqual(now.nodes.map(({ name }) => name))
  // On top, and at the foot of the table that adds up to it.
  await expect(page.getByText(points(now.totals.points.total), { exact: true })).toHaveCount(2)
  await open(page, '/program', { asOf: '2025-12-31' })
  const then = await partners({ asOf: '2025-12-31' })
  await expect(page.getByText(points(then.totals.points.total), { exact: true })).toHaveCount(2)
  await expect(names(page)).toHaveText(then.nodes.map(({ name }) => name))
})

test('F34 Partners: who is about to lose a tier, sorted and searched by the address', async ({ page }) => {
  await open(page, '/program', {})
  const losing = await partners({ filter: { outlook: ['ABOUT_TO_LOSE'] } })
  await page.getByText(`About to lose the tier: ${losing.totalCount}`).click()
  await expect(page).toHaveURL(/outlook=ABOUT_TO_LOSE/)
  await expect(names(page)).toHaveText(losing.nodes.map(({ name }) => name))
  await page.goBack()
  await page.getByRole('button', { name: 'Points missing to the next tier' }).click()
  const missing = await partners({ orderBy: { field: 'MISSING', direction: 'DESC' } })
  await expect(names(page)).toHaveText(missing.nodes.map(({ name }) => name))
  await page.getByRole('searchbox', { name: 'Search partners' }).fill('alder')
  await expect(names(page)).toHaveCount(1)
  await names(page).first().click()
  await expect(page).toHaveURL(new RegExp(`/\\?partner=${await partnerId(partner)}`))
})

/** The pages about the whole program. */
const paths = ['/program', '/program/editions', '/program/editions/ed_none', '/program/adjustments', '/program/imports', '/program/audit']

/** The names of the operations that a page sends from now on. */
function operations(page: Page): string[] {
  const names: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) names.push((request.postDataJSON() as { operationName: string }).operationName)
  })
  return names
}

test("F34: through a partner's eyes the program's pages ask nothing of the program, show nothing, and say the way out", async ({ page }) => {
  const asked = operations(page)
  for (const path of paths) {
    await open(page, path, { partner, eyes: 'partner' })
    await expect(page.getByRole('heading', { level: 1, name: 'Program managers only' })).toBeVisible()
    await expect(page.getByRole('button', { name: new RegExp(`Partner: .*${partner}`) })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Partners' })).toHaveCount(0)
    await expect(page.getByRole('table')).toHaveCount(0)
  }
  expect(new Set(asked)).toEqual(new Set(['ManagersOnlyQuery']))
  await expectAccessible(page)
  await page.getByRole('link', { name: 'To the partner’s dashboard' }).click()
  await expect(page).toHaveURL(/\/\?partner=pa_\w+&eyes=partner$/)
  await page.goBack()
  await page.getByRole('link', { name: 'Switch to the program manager view' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Audit' })).toBeVisible()
  await open(page, '/program', { partner })
  await expect(names(page).first()).toBeVisible()
})

for (const path of ['/program', '/program/editions', '/program/adjustments', '/program/imports', '/program/audit']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`F34 ${path} is accessible, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await open(page, path, {})
      await expectAccessible(page)
    })
  }
}
