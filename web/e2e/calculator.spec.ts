import type { Page } from '@playwright/test'
import { chooseMarket, marketOf, results } from './calculator'
import { addressOf, partner } from './demo'
import { expect, expectAccessible, test } from './page'

const estimate = (total: string, sold: string, managed: string) => ({
  'Total points': total,
  'Sold points': sold,
  'Managed points': managed,
})

const calculatorOf = (page: Page) => page.locator('points-calculator')

/** Opens the page Tier, with the calculator in its right side bar unless the fields say otherwise. */
async function open(page: Page, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(await addressOf('/tier', { partner, calculator: 'points', ...fields }))
  await expect(marketOf(page)).toBeVisible()
}

test('the left arrow in the right side bar of Tier opens and closes it (F26)', async ({ page }) => {
  await page.goto(await addressOf('/tier', { partner }))
  const toggle = page.getByRole('button', { name: 'Points calculator' })
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  await expect(calculatorOf(page)).toHaveCount(0)
  await toggle.click()
  await expect(marketOf(page)).toBeVisible()
  await expect(toggle).toHaveAttribute('aria-expanded', 'true')
  await toggle.click()
  await expect(calculatorOf(page)).toHaveCount(0)
})

test('speaks the language of the page (F26)', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('tierboard.language', 'de'))
  await page.goto(await addressOf('/tier', { partner, calculator: 'points' }))
  await expect(marketOf(page, 'Markt des Kunden')).toBeVisible()
})

test.describe('points (F26)', () => {
  for (const { name, amount, country, currency, deal, date, others, want } of [
    { name: '$1,000 sourced', amount: '1,000', country: 'United States', currency: 'USD', deal: 'Sourced', date: '2024-03-15', want: estimate('50', '50', '0') },
    { name: '$1,000 of October 2021', amount: '1000', country: 'United States', currency: 'USD', deal: 'Sourced', date: '2021-10-15', want: estimate('30', '30', '0') },
    { name: 'managed alone', amount: '1000', country: 'United States', currency: 'USD', deal: 'Sourced', date: '2024-03-15', others: '0', want: estimate('60', '50', '10') },
    { name: 'managed by two', amount: '1000', country: 'United States', currency: 'USD', deal: 'Sourced', date: '2024-03-15', others: '1', want: estimate('55', '50', '5') },
    { name: 'managed by three', amount: '1000', country: 'United States', currency: 'USD', deal: 'Sourced', date: '2024-03-15', others: '2', want: estimate('53.333333', '50', '3.333333') },
    { name: '€75, assisted', amount: '75', country: 'Germany', currency: 'EUR', deal: 'Assisted', date: '2024-03-15', others: '0', want: estimate('4', '3', '1') },
    { name: '€75, sourced', amount: '75', country: 'Germany', currency: 'EUR', deal: 'Sourced', date: '2024-03-15', others: '0', want: estimate('6', '5', '1') },
    { name: '€88 from July 2025', amount: '88', country: 'France', currency: 'EUR', deal: 'Sourced', date: '2025-07-15', others: '0', want: estimate('6', '5', '1') },
    { name: '¥12,000 in a growth market', amount: '12000', country: 'India', currency: 'JPY', deal: 'Sourced', date: '2024-03-15', others: '0', want: estimate('12', '10', '2') },
    { name: 'assisted in a growth market', amount: '100', country: 'Brazil', currency: 'USD', deal: 'Assisted', date: '2024-03-15', others: '0', want: estimate('8', '6', '2') },
  ] as const) {
    test(name, async ({ page }) => {
      await open(page)
      await calculatorOf(page).getByLabel('Sold amount').fill(amount)
      await chooseMarket(page, country)
      await calculatorOf(page).getByLabel('Client currency').selectOption(currency)
      await calculatorOf(page).getByRole('radio', { name: deal }).check()
      await calculatorOf(page).getByLabel('Date').fill(date)
      await calculatorOf(page).getByRole('radio', { name: others === undefined ? 'No' : 'Yes' }).check()
      if (others !== undefined) await calculatorOf(page).getByLabel('How many other partners').fill(others)
      expect(await results(page)).toEqual(want)
    })
  }

  test('recalculates at every key, without asking the server', async ({ page, traffic }) => {
    await open(page)
    const before = traffic.requests.length
    const amount = calculatorOf(page).getByLabel('Sold amount')
    await amount.fill('')
    for (const [key, sold] of [['2', '0.1'], ['0', '1'], ['0', '10'], ['0', '100']] as const) {
      await amount.press(key)
      expect((await results(page))['Sold points']).toBe(sold)
    }
    await expect(page).toHaveURL(/amount=2000/)
    // The first key also brings the code of the toasts, and nothing else.
    expect(traffic.requests.slice(before).filter((url) => !url.includes('/assets/'))).toEqual([])
  })

  test('asks for other partners only from those who manage', async ({ page }) => {
    await open(page)
    await expect(calculatorOf(page).getByLabel('How many other partners')).toBeVisible()
    await calculatorOf(page).getByRole('radio', { name: 'No' }).check()
    await expect(calculatorOf(page).getByLabel('How many other partners')).toBeHidden()
    expect(await results(page)).toEqual(estimate('50', '50', '0'))
  })

  test('marks growth markets', async ({ page }) => {
    await open(page)
    const market = marketOf(page)
    await expect(market).toHaveAccessibleDescription(/Established market/)
    await market.click()
    await expect(page.getByRole('option', { name: 'Growth market' })).toHaveCount(42)
    await page.getByRole('option', { name: 'India Growth market', exact: true }).click()
    await expect(market).toHaveAccessibleDescription('Growth market: points × 2')
  })

  test('reads the result out once typing pauses', async ({ page }) => {
    await open(page)
    await calculatorOf(page).getByLabel('Sold amount').fill('300')
    await expect(page.locator('points-calculator output')).toHaveText(
      'Estimated points. Total points: 18, Sold points: 15, Managed points: 3',
    )
  })
})

test.describe('currency (F27)', () => {
  test('points to currency', async ({ page }) => {
    await open(page)
    await calculatorOf(page).getByRole('tab', { name: 'Currency' }).click()
    await chooseMarket(page, 'Germany')
    await calculatorOf(page).getByLabel('Client currency').selectOption('EUR')
    await calculatorOf(page).getByLabel('Date').fill('2024-03-15')
    await calculatorOf(page).getByLabel('Sold points', { exact: true }).fill('5')
    await calculatorOf(page).getByLabel('Managed points', { exact: true }).fill('2')
    await expect(calculatorOf(page).getByLabel('Sold value')).toBeHidden()
    await expect(calculatorOf(page).getByLabel('Sold amount')).toBeHidden()
    expect(await results(page)).toEqual({ 'Sold value': '75.00', 'Managed value': '150.00' })
    await expect(page.locator('points-calculator').getByText('€75.00', { exact: true })).toBeVisible()
  })

  test('currency to points', async ({ page }) => {
    await open(page)
    await calculatorOf(page).getByRole('tab', { name: 'Currency' }).click()
    await calculatorOf(page).getByRole('radio', { name: 'Currency to points' }).check()
    await calculatorOf(page).getByLabel('Sold value').fill('100')
    await calculatorOf(page).getByLabel('Managed value').fill('1000')
    await calculatorOf(page).getByRole('radio', { name: 'Assisted' }).check()
    await expect(calculatorOf(page).getByLabel('Sold points', { exact: true })).toBeHidden()
    expect(await results(page)).toEqual({ 'Total points': '13', 'Sold points': '3', 'Managed points': '10' })
  })
})

test('says at the field what is wrong, and shows no number then', async ({ page }) => {
  await open(page)
  const amount = calculatorOf(page).getByLabel('Sold amount')
  for (const [text, fault] of [
    ['', 'Enter a number.'],
    ['abc', 'Write a number such as'],
    ['1,5', 'Write a number such as'],
    ['-1', 'This cannot be negative.'],
    ['0', 'Enter more than zero.'],
    ['1.001', 'At most 2 decimals.'],
    ['99999999999999999999', 'This number is too large.'],
  ] as const) {
    await amount.fill(text)
    await expect(amount).toHaveAccessibleDescription(new RegExp(fault))
    await expect(amount).toHaveAttribute('aria-invalid', 'true')
    expect(await results(page)).toEqual({})
  }
  await calculatorOf(page).getByLabel('Date').fill('')
  await expect(calculatorOf(page).getByLabel('Date')).toHaveAccessibleDescription(/Enter a date/)
  await expect(page.locator('points-calculator')).not.toContainText('NaN')
  await amount.fill('1000')
  await expect(amount).not.toHaveAttribute('aria-invalid')
})

test('the address holds the state: it can be sent, and Back goes back', async ({ page }) => {
  await open(page, { calculator: 'currency', method: 'toPoints', soldValue: '88', currency: 'EUR', country: 'FR', on: '2025-07-15' })
  expect(await results(page)).toMatchObject({ 'Sold points': '5' })
  await calculatorOf(page).getByRole('tab', { name: 'Points' }).click()
  await expect(page).toHaveURL(/calculator=points/)
  await page.getByRole('button', { name: 'Points calculator' }).click()
  await expect(page).not.toHaveURL(/calculator=/)
  await expect(marketOf(page)).toBeHidden()
  await page.goBack()
  await expect(calculatorOf(page).getByRole('tab', { name: 'Points' })).toHaveAttribute('aria-selected', 'true')
  await page.goBack()
  await expect(calculatorOf(page).getByLabel('Sold value')).toHaveValue('88')
  await page.reload()
  await expect(calculatorOf(page).getByLabel('Sold value')).toHaveValue('88')
})

test('is used with the keyboard alone', async ({ page }) => {
  await page.goto(await addressOf('/tier', { partner }))
  await page.getByRole('heading', { level: 1 }).waitFor()
  const { keyboard } = page
  const focused = page.locator(':focus')
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 80; presses++) {
      await keyboard.press('Tab')
      const { label, outline } = await page.evaluate(() => {
        let active = document.activeElement ?? document.body
        while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
        // Inside a date field the browser itself shows which part has the focus; the frame of the page is no part of this.
        const own = document.activeElement?.closest('aside') && active.matches(':focus')
        const outline = own ? getComputedStyle(active).outlineStyle : 'elsewhere'
        return { label: `${active.textContent}${active.id}`, outline }
      })
      expect(outline, `what has the focus shows it: ${label}`).not.toBe('none')
      if (name.test(label)) return
    }
    throw new Error(`no Tab leads to ${name}`)
  }
  await keyboard.press('Tab')
  await expect(focused).toHaveText('Skip to content')
  await tabTo(/Points calculator/)
  await keyboard.press('Enter')
  await expect(focused).toHaveAttribute('aria-expanded', 'true')
  await expect(marketOf(page)).toBeVisible()
  await tabTo(/^Points/)
  await keyboard.press('ArrowRight')
  await expect(calculatorOf(page).getByRole('tab', { name: 'Currency' })).toBeFocused()
  await expect(calculatorOf(page).getByLabel('Sold points', { exact: true })).toBeVisible()
  await keyboard.press('Home')
  await expect(calculatorOf(page).getByRole('tab', { name: 'Points' })).toBeFocused()
  await tabTo(/amount$/)
  await keyboard.press('Control+A')
  await keyboard.type('2000')
  await tabTo(/country$/)
  await keyboard.type('braz')
  await keyboard.press('Enter')
  await expect(marketOf(page)).toHaveValue('Brazil')
  await tabTo(/dealType-sourced$/)
  await keyboard.press('ArrowDown')
  await tabTo(/manage-yes$/)
  await tabTo(/otherPartners$/)
  await keyboard.press('Control+A')
  await keyboard.type('3')
  // 20 units × 3 (assisted) × 2 (growth), and 20 × 1 × 2 ÷ 4 managers
  expect(await results(page)).toEqual(estimate('130', '120', '10'))
})

test.describe('accessible to axe', () => {
  const states = { points: {}, currency: { calculator: 'currency' }, faults: { amount: 'x', on: '-' } }
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [viewName, viewport] of [['wide', { width: 1360, height: 900 }], ['phone', { width: 390, height: 844 }]] as const) {
      test(`${colorScheme}, ${viewName}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize(viewport)
        for (const fields of Object.values(states)) {
          await open(page, fields)
          await expectAccessible(page)
        }
      })
    }
  }
})
