import type { Page } from '@playwright/test'
import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'You are offline' })

test('offline, the page says so and keeps what it shows, and goes on by itself when the network is back', async ({ page, context, traffic }) => {
  traffic.expectedErrors.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch/)
  await open(page, '/renewals')
  const table = page.getByRole('table', { name: 'Renewals', exact: true })
  await table.locator('tbody a[data-client]').first().waitFor()
  await context.setOffline(true)
  await expect(notice(page)).toBeVisible()
  await expectAccessible(page)
  await page.mouse.wheel(0, 2000)
  await expect(notice(page)).toBeInViewport()

  // What is asked for offline comes when it can: the answer to other filters, a panel, a dialog's code, a page.
  await page.getByRole('link', { name: 'Overdue' }).click()
  await expect(page).toHaveURL(/status=OVERDUE/)
  await expect(table).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await context.setOffline(false)
  await expect(notice(page)).toBeHidden()
  const { partner: found } = await ask<{ partner: { renewals: { totalCount: number } } }>(
    'query($id: ID!) { partner(id: $id) { renewals(filter: {status: [OVERDUE]}) { totalCount } } }',
    { id: await partnerId(partner) },
  )
  await expect(page.getByText(`${found.renewals.totalCount} renewals`, { exact: true })).toBeVisible()

  await context.setOffline(true)
  await table.locator('tbody a[data-client]').first().click()
  await expect(notice(page)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('dialog').getByRole('tabpanel').getByRole('heading').first()).toBeVisible()
  await page.keyboard.press('Escape')

  await context.setOffline(true)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Team' }).click()
  await expect(notice(page)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: 'Team' })).toBeVisible()
})

test('offline, what somebody does is not done, and says why', async ({ page, context, traffic }) => {
  traffic.expectedErrors.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch/)
  await open(page, '/renewals', { partner: 'Wattle Lane' })
  const owner = page.getByLabel('Default renewal communication owner')
  const before = await owner.inputValue()
  // Whoever has done anything on the page before has with it what tells about failures.
  await page.getByRole('heading', { level: 1 }).click()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await owner.selectOption(before === 'PARTNER' ? 'VENDOR' : 'PARTNER')
  const toast = page.getByRole('alert').filter({ hasText: 'Check your connection and try again' })
  await expect(toast).toBeVisible()
  await expect(owner).toHaveValue(before)
  await context.setOffline(false)
  await page.reload()
  await expect(owner).toHaveValue(before)
})

test('where the rows that come next cannot be loaded, the table says so and tries again', async ({ page, traffic }) => {
  traffic.expectedErrors.push(/ERR_FAILED|Failed to fetch/)
  await open(page, '/')
  const table = page.getByRole('table', { name: 'Clients', exact: true })
  await table.locator('tbody tr[data-index]').first().waitFor()
  const total = Number(await table.getAttribute('aria-rowcount')) - 1
  expect(total).toBeGreaterThan(50)
  await page.waitForLoadState('networkidle')
  let broken = 0
  await page.route('**/graphql', (route) => (broken++ === 0 ? route.abort() : route.continue()))
  const region = page.getByRole('region', { name: 'Table: Clients' })
  await region.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  const failed = page.getByRole('alert').filter({ hasText: 'could not be loaded' })
  await expect(failed).toBeVisible()
  await expectAccessible(page)
  // It is not tried again by itself, and what is there stays.
  expect(broken).toBe(1)
  await expect(table.locator('tbody tr[data-index="49"]')).toBeVisible()
  await failed.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(failed).toBeHidden()
  await region.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await expect(table.locator('tbody tr[data-index="50"]')).toBeAttached()
  await expect(region).toBeFocused()
})
