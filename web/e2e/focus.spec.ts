import type { Page } from '@playwright/test'
import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'
import german from '../src/messages/de/tier.json' with { type: 'json' }
import germanPages from '../src/messages/de/renewals.json' with { type: 'json' }

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

test('the first page leaves the focus where it is, the next one’s heading has it, and so has the one that is gone back to', async ({ page }) => {
  await open(page, '/')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('body')).toBeFocused()
  await expect(page).toHaveTitle('Dashboard – tierboard')
  await pages(page).getByRole('link', { name: 'Renewals' }).press('Enter')
  await expect(heading(page, 'Renewals')).toBeFocused()
  await expect(page).toHaveTitle('Renewals – tierboard')
  await page.getByRole('link', { name: 'Overdue' }).press('Enter')
  await expect(page).toHaveURL(/status=OVERDUE/)
  await expect(page.getByRole('link', { name: 'Overdue' })).toBeFocused()
  await page.goBack()
  await page.goBack()
  await expect(heading(page, 'Dashboard')).toBeFocused()
  await expect(page).toHaveTitle('Dashboard – tierboard')
  await expectAccessible(page)
})

test('from one company to the next, the heading says the company that has come', async ({ page }) => {
  type Company = { id: string; name: string }
  const { partner: found } = await ask<{ partner: { clients: { nodes: { company: Company & { parent: Company | null } }[] } } }>(
    'query($id: ID!) { partner(id: $id) { clients(first: 100) { nodes { company { id name parent { id name } } } } } }',
    { id: await partnerId(partner) },
  )
  const company = found.clients.nodes.map((node) => node.company).find(({ parent }) => parent)
  if (!company?.parent) throw new Error('the demo book has no company with a parent')
  await open(page, `/companies/${company.id}`)
  await page.getByRole('link', { name: company.parent.name, exact: true }).press('Enter')
  await expect(heading(page, company.parent.name)).toBeFocused()
  await expect(page).toHaveTitle(`${company.parent.name} – tierboard`)
})

test.describe('de-DE', () => {
  test.use({ locale: 'de-DE' })
  test('pages are named in the reader’s language', async ({ page }) => {
    await open(page, '/tier')
    await expect(page).toHaveTitle(`${german['tier.title']} – tierboard`)
    await page.getByRole('navigation').getByRole('link', { name: germanPages['renewals.title'], exact: true }).first().click()
    await expect(heading(page, germanPages['renewals.title'])).toBeFocused()
    await expect(page).toHaveTitle(`${germanPages['renewals.title']} – tierboard`)
  })
})

test('a page that cannot be shown is named by what is wrong, and has the focus', async ({ page, traffic }) => {
  traffic.expectedErrors.push(/./)
  await open(page, '/')
  await page.route('**/graphql', (route) => route.abort())
  await pages(page).getByRole('link', { name: 'Team' }).press('Enter')
  await expect(heading(page, 'The server cannot be reached')).toBeFocused()
  await expect(page).toHaveTitle('The server cannot be reached – tierboard')
  await expectAccessible(page)
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(heading(page, 'Team')).toBeFocused()
})

test('the first Tab reaches the way past the navigation, and the address stays as it is', async ({ page }) => {
  await open(page, '/team')
  const address = page.url()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  expect(page.url()).toBe(address)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toBeVisible()
})

test('the parts of a page are told apart by their names', async ({ page }) => {
  await open(page, '/tier')
  await expect(page.getByRole('banner')).toHaveCount(1)
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('navigation', { name: 'Pages' })).toHaveCount(1)
  await expect(page.getByRole('complementary', { name: 'Points calculator' })).toHaveCount(1)
  const names = await page.getByRole('navigation').evaluateAll((parts) => parts.map((part) => part.getAttribute('aria-label')))
  expect(names.every(Boolean)).toBe(true)
  expect(new Set(names).size).toBe(names.length)
})

test('who changes eyes or partner stays at the control, and who chooses the first partner comes to its page', async ({ page }) => {
  await open(page, '/tier')
  const eyes = page.getByRole('banner').getByRole('combobox')
  await eyes.focus()
  await eyes.selectOption('partner')
  await expect(page).toHaveURL(/eyes=partner/)
  await expect(page.getByRole('banner').getByText('Partner', { exact: true }).first()).toBeVisible()
  await expect(heading(page, 'Tier')).toBeVisible()
  await expect(eyes).toBeFocused()
  await eyes.selectOption('manager')
  await expect(page).not.toHaveURL(/eyes=partner/)
  await page.getByRole('button', { name: /^Partner: / }).press('Enter')
  await page.getByRole('option', { name: /Wattle Lane/ }).click()
  await expect(page.getByRole('button', { name: /Wattle Lane/ })).toBeFocused()
  await expect(page.getByRole('main')).toContainText('Wattle Lane')
  await page.goto('/team')
  await page.getByRole('link', { name: /Wattle Lane/ }).press('Enter')
  await expect(heading(page, 'Team')).toBeFocused()
})

test('a client’s panel gives the focus back to the client’s name, also where the list was drawn anew', async ({ page }) => {
  await open(page, '/renewals')
  const link = page.getByRole('table', { name: 'Renewals', exact: true }).locator('tbody a[data-client]').first()
  const client = await link.getAttribute('data-client')
  await link.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByRole('dialog').locator(':focus')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('dialog').getByRole('tab').first()).toBeVisible()
  await page.getByRole('table', { name: 'Renewals', exact: true, includeHidden: true }).locator(`a[data-client="${client}"]`).first().waitFor()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator(`a[data-client="${client}"]`).first()).toBeFocused()
})

test('a panel whose client is nowhere on the page gives the focus to the heading', async ({ page }) => {
  await open(page, '/renewals')
  const client = await page.getByRole('table', { name: 'Renewals', exact: true }).locator('tbody a[data-client]').first().getAttribute('data-client')
  await open(page, '/team', { partner, client: client ?? '' })
  await expect(page.getByRole('dialog').getByRole('tab').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(heading(page, 'Team')).toBeFocused()
})

test('dialogs and what drops down give the focus back to their buttons', async ({ page }) => {
  await open(page, '/')
  const change = page.locator('[data-drill]').first()
  const openers = [
    { path: '/', button: change },
    { path: '/', button: page.getByRole('button', { name: /^Figures as of/ }) },
    { path: '/', button: page.getByRole('banner').getByRole('button', { name: 'Partner', exact: true }) },
    { path: '/tier', button: page.locator('[data-opens]').first() },
    { path: '/team', button: page.getByRole('button', { name: 'Add team member' }) },
    { path: '/team', button: page.getByRole('button', { name: /^Remove / }).first() },
    { path: '/lists', button: page.getByRole('button', { name: 'Create a list' }) },
    { path: '/forecast/what-if', button: page.getByRole('button', { name: /^Change / }).first() },
  ]
  for (const { path, button } of openers) {
    await test.step(`${path} ${button}`, async () => {
      await open(page, path)
      await button.press('Enter')
      const opened = page.getByRole('dialog').or(page.getByRole('menu'))
      await expect(opened).toBeVisible()
      await expect(opened.locator(':focus').or(opened.and(page.locator(':focus')))).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(opened).toBeHidden()
      await expect(button).toBeFocused()
    })
  }
})

test('a dialog that a menu opens gives the focus back to the menu’s button', async ({ page }) => {
  await open(page, '/')
  const menu = page.getByRole('button', { name: /^Date range for point changes/ })
  await menu.press('Enter')
  await page.getByRole('menuitemradio').last().press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(menu).toBeFocused()
})
