import type { Page } from '@playwright/test'
import { open } from './demo'
import { expect, expectAccessible, test } from './page'

const region = (page: Page) => page.getByRole('region', { name: 'Table: Clients' })
const rows = (page: Page) => page.getByRole('table', { name: 'Clients', exact: true }).locator('tbody tr[data-index]')
const row = (page: Page, at: number) => page.getByRole('table', { name: 'Clients', exact: true }).locator(`tbody tr[data-index="${at}"]`)

test('/ goes to the search, j and k through the rows, Enter opens one, Escape closes it where it was opened', async ({ page }) => {
  await open(page, '/')
  await rows(page).first().waitFor()
  await page.keyboard.press('/')
  const search = page.getByRole('searchbox', { name: 'Search clients' })
  await expect(search).toBeFocused()
  // Where one writes, letters are letters.
  await page.keyboard.type('j/?k')
  await expect(search).toHaveValue('j/?k')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await search.fill('')
  await expect(rows(page).nth(3)).toBeVisible()
  await region(page).focus()
  await page.keyboard.press('j')
  await expect(row(page, 0)).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(row(page, 2)).toBeFocused()
  await page.keyboard.press('k')
  await expect(row(page, 1)).toBeFocused()
  const name = (await row(page, 1).getByRole('link').first().textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(row(page, 1)).toBeFocused()
})

test('a row and a cell are copied as they are seen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await open(page, '/')
  await region(page).focus()
  await page.keyboard.press('j')
  const name = (await row(page, 0).getByRole('link').first().textContent()) ?? ''
  await page.keyboard.press('Control+c')
  const cells = (await copied()).split('\t')
  expect(cells[0]).toBe(name)
  expect(cells).toHaveLength(await row(page, 0).locator('th,td').count())
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+c')
  expect(await copied()).toBe(name)
})

test('? lists the keys that work on the page, and each of them does what it says', async ({ page }) => {
  await open(page, '/')
  await rows(page).first().waitFor()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  const keys = await dialog.locator('tbody tr').evaluateAll((lines) => lines.map((line) => [...line.querySelectorAll('kbd')].map((key) => key.textContent).join(' ')))
  expect(keys.toSorted()).toEqual(['/', 'j', 'k', '↓ ↑', '→ ←', 'Home End', 'Enter', 'm', 'Ctrl C', 'Esc', '?'].toSorted())
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await region(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(row(page, 1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(row(page, 0)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(row(page, 0).locator('td').first()).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(row(page, 0).locator('th')).toBeFocused()
  await page.keyboard.press('End')
  // The last of the fifty that are there; more come then.
  await expect(page.locator(':focus').locator('xpath=ancestor-or-self::tr')).toHaveAttribute('data-index', '49')
  await page.keyboard.press('Home')
  await expect(page.locator(':focus').locator('xpath=ancestor-or-self::tr')).toHaveAttribute('data-index', '0')
  await page.keyboard.press('m')
  await expect(page.getByRole('menuitem', { name: 'Client details' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menuitem')).toHaveCount(0)

  // Without a table there are no keys for one.
  await open(page, '/settings')
  await page.keyboard.press('?')
  await expect(dialog.locator('tbody tr')).toHaveCount(2)
})

test('single letters can be turned off', async ({ page }) => {
  await open(page, '/')
  await rows(page).first().waitFor()
  await page.keyboard.press('?')
  const letters = page.getByRole('dialog').getByRole('switch')
  await letters.focus()
  await page.keyboard.press('Space')
  await expect(letters).not.toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await region(page).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('/')
  await expect(region(page)).toBeFocused()
})

test('the main path by the keyboard alone: dashboard, client, its tabs, an explanation, back, tier, calculator, what if', async ({ page }) => {
  test.setTimeout(120_000)
  // Moves on by Tab until the wanted thing has the focus, as who has no pointer does.
  const tabTo = async (wanted: ReturnType<Page['locator']>) => {
    for (let steps = 0; steps < 80; steps++) {
      if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach ${wanted}`)
  }
  await open(page, '/')
  await rows(page).first().waitFor()
  await tabTo(region(page))
  await page.keyboard.press('j')
  const name = (await row(page, 0).getByRole('link').first().textContent()) ?? ''
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name })
  await expect(panel.getByRole('tab').first()).toBeVisible()
  await tabTo(panel.getByRole('tab').first())
  for (const tab of ['Renewals', 'Portal usage', 'Platform engagement', 'Points']) {
    await page.keyboard.press('ArrowRight')
    await expect(panel.getByRole('tab', { name: tab, exact: true })).toHaveAttribute('aria-selected', 'true')
  }
  const figure = panel.locator('[data-opens]').first()
  await figure.waitFor()
  await tabTo(figure)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Total points' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(figure).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(row(page, 0)).toBeFocused()

  const pages = page.getByRole('navigation', { name: 'Pages' })
  const backTo = async (wanted: ReturnType<Page['locator']>) => {
    for (let steps = 0; steps < 80; steps++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Shift+Tab')
    }
    throw new Error(`Shift+Tab does not reach ${wanted}`)
  }
  await backTo(pages.getByRole('link', { name: 'Tier', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Tier' })).toBeFocused()
  const calculator = page.getByRole('complementary', { name: 'Points calculator' }).getByRole('button').first()
  await tabTo(calculator)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/calculator=points/)
  await expect(page.getByRole('complementary').getByRole('tab').or(page.getByRole('complementary').getByRole('textbox')).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/calculator=points/)
  await backTo(pages.getByRole('link', { name: 'Forecast' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Forecast' })).toBeFocused()
  await tabTo(page.getByRole('main').getByRole('link', { name: 'What if', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'What if' })).toBeFocused()
  const add = page.getByRole('main').getByRole('button', { name: /^Change / }).first()
  await add.waitFor()
  await tabTo(add)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(add).toBeFocused()
})
