import type { Locator, Page } from '@playwright/test'
import type { PointsCalculator } from '../../wasm/dist/points-calculator.js'
import { chooseMarket, marketOf, results } from './calculator'
import { expect, openDemo, test } from './elsewhere'
import { expectAccessible } from './page'

const tag = '<points-calculator></points-calculator>'
const calculatorOf = (page: Page): Locator => page.locator('points-calculator').first()

/** Waits until the first calculator of the page has computed. */
async function ready(page: Page): Promise<void> {
  await expect.poll(() => calculatorOf(page).evaluate((it: PointsCalculator) => Boolean(it.input))).toBe(true)
}

/** What the first calculator says of properties set by the page. */
function set(page: Page, properties: object): Promise<PointsCalculator['result']> {
  return calculatorOf(page).evaluate((it: PointsCalculator, properties) => Object.assign(it, properties).result, properties)
}

const client = { country: 'US', currency: 'USD', dealType: 'sourced', on: '2024-03-15' } as const
const sales = [
  { ...client, amount: '1000', manage: true, otherPartners: 2 },
  { ...client, amount: '1234567.89', manage: false, otherPartners: 0 },
  { ...client, amount: '88', currency: 'EUR', country: 'FR', on: '2025-07-15', manage: true, otherPartners: 0 },
  { ...client, amount: '12345', currency: 'JPY', country: 'IN', dealType: 'assisted', manage: true, otherPartners: 6 },
  { ...client, amount: '0.01', currency: 'COP', country: 'CO', on: '2026-02-01', manage: true, otherPartners: 1000 },
]
const conversions = [
  { ...client, convertTo: 'currency', soldPoints: '50', managedPoints: '10' },
  { ...client, convertTo: 'currency', currency: 'JPY', country: 'TH', soldPoints: '0.333333', managedPoints: '17.5' },
  { ...client, convertTo: 'points', currency: 'EUR', country: 'DE', soldValue: '1234.56', managedValue: '75' },
]

const query = `query ($sale: PointsEstimateInput!) { pointsEstimate(input: $sale) { total sold managed } }`
const conversionQuery = `query ($input: PointsConvertInput!) { pointsConvert(input: $input) {
  soldPoints managedPoints soldAmount { amount } managedAmount { amount } } }`

for (const from of ['tierboard', 'copy'] as const) {
  test.describe(`from ${from === 'copy' ? 'a copy of the package' : 'a tierboard server'}, in a page of another site`, () => {
    test('says what the API says', async ({ page, request, elsewhere }) => {
      await elsewhere.open({ body: tag, from })
      await ready(page)
      const ask = async (query: string, variables: object) => {
        const { data, errors } = await (await request.post('/graphql', { data: { query, variables } })).json()
        expect(errors).toBeUndefined()
        return data
      }
      for (const { manage, otherPartners, dealType, ...sale } of sales) {
        const input = { ...sale, dealType: dealType.toUpperCase(), willManage: manage, otherManagers: otherPartners }
        const { pointsEstimate } = await ask(query, { sale: input })
        expect(await set(page, { tab: 'points', ...sale, dealType, manage, otherPartners })).toEqual(pointsEstimate)
      }
      for (const { convertTo, soldPoints, managedPoints, soldValue, managedValue, dealType, ...rest } of conversions as Record<string, string>[]) {
        const back = convertTo === 'currency'
        const given = back
          ? { pointsToCurrency: { sold: soldPoints, managed: managedPoints } }
          : { currencyToPoints: { sold: soldValue, managed: managedValue } }
        const { pointsConvert: answer } = await ask(conversionQuery, {
          input: { ...rest, dealType: dealType?.toUpperCase(), ...given },
        })
        const values = back ? { soldPoints, managedPoints } : { soldValue, managedValue }
        expect(await set(page, { tab: 'currency', convertTo, dealType, ...rest, ...values })).toMatchObject(
          back
            ? { sold: answer.soldAmount.amount, managed: answer.managedAmount.amount, currency: rest['currency'] }
            : { sold: answer.soldPoints, managed: answer.managedPoints },
        )
      }
    })

    test('computes at every key, and asks nobody', async ({ page, elsewhere }) => {
      await elsewhere.open({ body: tag, from })
      await ready(page)
      const before = elsewhere.requests.length
      await page.getByLabel('Date').fill('2024-03-15')
      await chooseMarket(page, 'Brazil')
      const amount = page.getByLabel('Sold amount')
      await amount.fill('')
      for (const [key, sold] of [['2', '0.2'], ['0', '2'], ['0', '20'], ['0', '200']] as const) {
        await amount.press(key)
        expect((await results(page))['Sold points']).toBe(sold)
      }
      expect(elsewhere.requests.slice(before)).toEqual([])
    })
  })
}

test('several calculators share one engine', async ({ page, elsewhere }) => {
  await elsewhere.open({ body: `${tag}<points-calculator lang="de" tab="currency"></points-calculator>` })
  await ready(page)
  await expect(page.locator('points-calculator').nth(1).getByText('Punkte in Währung').first()).toBeVisible()
  expect(elsewhere.requests.filter((url) => url.endsWith('.wasm'))).toHaveLength(1)
})

const titles = { en: 'Sold amount', de: 'Verkaufsbetrag', fr: 'Montant vendu', it: 'Importo venduto', pl: 'Kwota sprzedaży', th: 'จำนวนเงินที่ขาย' }

test.describe('accessible to axe', () => {
  for (const [lang, title] of Object.entries(titles)) {
    test(lang, async ({ page, elsewhere }) => {
      await elsewhere.open({
        lang,
        body:
          `${tag}<points-calculator tab="currency"></points-calculator>` +
          '<points-calculator amount="x" country="XX" on="" other-partners="2000"></points-calculator>' +
          '<points-calculator tab="currency" convert-to="points" country="IN"></points-calculator>',
      })
      await ready(page)
      await expect(page.getByLabel(title)).toHaveCount(4)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await expectAccessible(page)
      }
      // The list of countries open.
      await calculatorOf(page).getByRole('combobox').first().click()
      await expect(page.getByRole('option').first()).toBeVisible()
      await expectAccessible(page)
    })
  }
})

test('speaks the language of its place, as it changes', async ({ page, elsewhere }) => {
  await elsewhere.open({
    lang: 'es',
    body: `${tag}<div lang="pl">${tag}</div><div lang="fr"><points-calculator lang="de-AT" other-partners="3"></points-calculator></div>`,
  })
  const at = (index: number) => page.locator('points-calculator').nth(index)
  await expect(at(0).getByLabel(titles.en)).toBeVisible()
  await expect(at(1).getByLabel(titles.pl)).toBeVisible()
  await expect(at(2).getByText('auf 4 Partner aufgeteilt')).toBeVisible()
  await at(0).getByLabel(titles.en).fill('12,500.5')
  await page.evaluate(() => (document.documentElement.lang = 'it'))
  await expect(at(0).getByLabel(titles.it)).toHaveValue('12.500,5')
  await expect(at(1).getByLabel(titles.pl)).toBeVisible()
  await page.evaluate(() => document.querySelector('[lang=pl]')?.setAttribute('lang', 'th'))
  await expect(at(1).getByLabel(titles.th)).toBeVisible()
})

test('takes numbers and writes them as the language does', async ({ page, elsewhere }) => {
  await elsewhere.open({ body: '<points-calculator on="2024-03-15" manage="no"></points-calculator>' })
  await ready(page)
  const calculator = calculatorOf(page)
  for (const [lang, label, typed, amount, shown, sold] of [
    ['de', titles.de, '1.234,50', '1234.50', '1.234,50', '61,73'],
    ['fr', titles.fr, '1 234,5', '1234.5', '1\u202f234,5', '61,73'],
    ['pl', titles.pl, '12 345', '12345', '12\u00a0345', '617,25'],
    ['th', titles.th, '๑,๒๓๔.๕', '1234.5', '1,234.5', '61.73'],
  ] as const) {
    await calculator.evaluate((it: PointsCalculator, lang) => (it.lang = lang), lang)
    const field = page.getByLabel(label)
    await field.fill(typed)
    expect(await calculator.evaluate((it: PointsCalculator) => it.amount)).toBe(amount)
    await field.blur()
    await expect(field).toHaveValue(shown)
    await expect(calculator.locator('dd').nth(1)).toHaveText(sold)
  }
  await calculator.evaluate((it: PointsCalculator) => Object.assign(it, { lang: 'de', tab: 'currency', currency: 'JPY' }))
  await expect(calculator.locator('dd').nth(1)).toHaveText('120.000\u00a0¥')
})

test('finds a country by any part of its name, without accents, or by its code', async ({ page, elsewhere }) => {
  await elsewhere.open({ lang: 'de', body: tag })
  await ready(page)
  const market = marketOf(page, 'Markt des Kunden')
  const country = () => calculatorOf(page).evaluate((it: PointsCalculator) => it.country)
  for (const [typed, code, name] of [
    ['oster', 'AT', 'Österreich'],
    ['korea s', 'KR', 'Südkorea'],
    ['BR', 'BR', 'Brasilien'],
  ] as const) {
    if (typed === 'korea s') {
      await market.fill('korea')
      await market.press('ArrowDown')
    } else await market.fill(typed)
    await market.press('Enter')
    expect(await country()).toBe(code)
    await expect(market).toHaveValue(name)
  }
  await market.fill('nirgendwo')
  await expect(market).toHaveAccessibleDescription('Wählen Sie ein Land aus der Liste.')
  await market.press('Escape')
  await expect(market).toHaveValue('Brasilien')
  await expect(market).toHaveAccessibleDescription('Wachstumsmarkt: Punkte × 2')
})

test('is used with the keyboard alone, and emits events that leave shadow roots', async ({ page, elsewhere }) => {
  await elsewhere.open({ body: '<points-calculator on="2024-03-15"></points-calculator>' })
  await ready(page)
  await page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    document.addEventListener('points-change', (event) => told.push((event as CustomEvent).detail))
  })
  const { keyboard } = page
  const focus = () =>
    page.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement ?? document.body
      const { outlineStyle } = getComputedStyle(active)
      return { id: active.id, shown: active.matches('[type=date]') || outlineStyle !== 'none' }
    })
  const tabTo = async (id: string) => {
    for (let presses = 0; presses < 20; presses++) {
      await keyboard.press('Tab')
      const focused = await focus()
      expect(focused.shown, `what has the focus shows it: ${focused.id}`).toBe(true)
      if (focused.id === id) return
    }
    throw new Error(`no Tab leads to ${id}`)
  }
  await tabTo('tab-points')
  await keyboard.press('ArrowLeft')
  expect(await focus()).toEqual({ id: 'tab-currency', shown: true })
  await keyboard.press('Home')
  await tabTo('amount')
  await keyboard.type('2000')
  await tabTo('country')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowUp')
  await keyboard.press('Escape')
  await keyboard.type('viet')
  await tabTo('currency')
  await tabTo('on')
  await tabTo('dealType-sourced')
  await keyboard.press('ArrowDown')
  await tabTo('manage-yes')
  await tabTo('otherPartners')
  await keyboard.type('3')
  expect(await results(page)).toEqual({ 'Total points': '130', 'Sold points': '120', 'Managed points': '10' })
  const last = await page.evaluate(() => (window as unknown as { told: unknown[] }).told.at(-1))
  expect(last).toEqual({
    input: {
      tab: 'points', program: 'points', country: 'VN', currency: 'USD', dealType: 'assisted', on: '2024-03-15',
      amount: '2000', manage: true, otherPartners: 3,
    },
    result: { total: '130', sold: '120', managed: '10' },
    faults: {},
  })
})

test('is a field of a form', async ({ page, elsewhere }) => {
  await elsewhere.open({
    body:
      '<form><label for="sale">A sale</label><points-calculator id="sale" name="sale" required on="2024-03-15" amount="2000.00"></points-calculator>' +
      '<fieldset id="rest"><points-calculator name="other" manage="no"></points-calculator></fieldset><button>Send</button><button type="reset">Reset</button></form>',
  })
  await ready(page)
  await page.evaluate(() => {
    document.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      Object.assign(window, { sent: [...new FormData(event.target as HTMLFormElement)] })
    })
  })
  const sent = () => page.evaluate(() => (window as unknown as { sent?: [string, string][] }).sent)
  const calculator = calculatorOf(page)
  const amount = calculator.getByLabel('Sold amount')
  const message = () => calculator.evaluate((it: PointsCalculator) => it.validationMessage)

  await page.getByText('A sale').click()
  expect(await calculator.evaluate((it) => it.matches(':focus-within'))).toBe(true)
  await amount.fill('')
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await sent()).toBeUndefined()
  expect(await message()).toBe('Enter a number.')
  expect(await calculator.evaluate((it: PointsCalculator) => [it.validity.valueMissing, it.matches(':invalid')])).toEqual([true, true])
  await amount.fill('1.001')
  expect(await calculator.evaluate((it: PointsCalculator) => it.validity.stepMismatch)).toBe(true)
  await amount.fill('1,000')
  await amount.press('Enter')
  expect(Object.fromEntries((await sent())?.filter(([name]) => name.startsWith('sale')) ?? [])).toEqual({
    sale: '60',
    'sale.tab': 'points', 'sale.program': 'points', 'sale.country': 'US', 'sale.currency': 'USD',
    'sale.dealType': 'sourced', 'sale.on': '2024-03-15', 'sale.amount': '1000', 'sale.manage': 'true',
    'sale.otherPartners': '0', 'sale.total': '60', 'sale.sold': '50', 'sale.managed': '10',
  })

  await page.getByRole('button', { name: 'Reset' }).click()
  await expect(amount).toHaveValue('2,000.00')
  expect(await calculator.evaluate((it: PointsCalculator) => it.value)).toBe('120')

  await page.evaluate(() => document.querySelector('#rest')?.setAttribute('disabled', ''))
  await expect(page.locator('#rest points-calculator').getByLabel('Sold amount')).toBeDisabled()
  await page.getByRole('button', { name: 'Send' }).click()
  expect((await sent())?.some(([name]) => name.startsWith('other'))).toBe(false)
})

test('keeps what stood there when somebody comes back', async ({ page, elsewhere }) => {
  await elsewhere.open({ body: '<form><points-calculator name="sale" on="2024-03-15" manage="no"></points-calculator></form>' })
  await ready(page)
  await page.getByLabel('Sold amount').fill('4,321')
  await chooseMarket(page, 'Brazil')
  await page.goto(new URL('/demo/', page.url()).href)
  await page.goBack()
  await expect(page.getByLabel('Sold amount')).toHaveValue('4,321')
  expect(await results(page)).toEqual({ 'Total points': '432.1', 'Sold points': '432.1', 'Managed points': '0' })
})

test('properties set before the element is defined are kept', async ({ page, elsewhere }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/points-calculator.js', async (route) => {
    await held
    await route.continue()
  })
  void elsewhere.open({ body: tag })
  await page.waitForSelector('points-calculator', { state: 'attached' })
  await calculatorOf(page).evaluate((it) => Object.assign(it, { amount: '3000', on: '2024-03-15', manage: false }))
  release()
  await ready(page)
  expect(await calculatorOf(page).evaluate((it: PointsCalculator) => it.value)).toBe('150')
})

test('computes with the editions that a page gives it, and refuses bad ones', async ({ page, elsewhere }) => {
  await elsewhere.open({ body: `<points-calculator on="2024-03-15"></points-calculator>${tag}` })
  await ready(page)
  const value = () => calculatorOf(page).evaluate((it: PointsCalculator) => it.value)
  await calculatorOf(page).evaluate(async (it: PointsCalculator) => {
    const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? ''
    const { editions } = await import(new URL('editions.js', script).href)
    const mine = structuredClone(editions)
    for (const edition of mine.points) {
      for (const unit of edition.units) if (unit.currency === 'EUR') unit.amount = '50.00'
    }
    it.currency = 'EUR'
    it.editions = mine
  })
  await expect.poll(value).toBe('120')
  expect(await page.locator('points-calculator').nth(1).evaluate((it: PointsCalculator) => it.value)).not.toBe('')

  const error = await calculatorOf(page).evaluate(
    (it: PointsCalculator) =>
      new Promise((resolve) => {
        it.addEventListener('points-error', ({ detail }) => resolve((detail.error as { code: string }).code))
        it.editions = { points: [] } as never
      }),
  )
  expect(error).toBe('INVALID')
  await expect(calculatorOf(page).getByRole('alert')).toContainText('editions.points: the program has no editions')
  await calculatorOf(page).evaluate((it: PointsCalculator) => (it.editions = undefined))
  await expect(calculatorOf(page).getByRole('alert')).toBeHidden()
  await expect.poll(value).not.toBe('120')
})

test('says that it did not load, keeps its place meanwhile, and tries again', async ({ page, elsewhere }) => {
  elsewhere.expectedErrors.push(/ERR_FAILED/)
  let answer = () => {}
  const held = new Promise<void>((resolve) => (answer = resolve))
  let fail = true
  await page.route('**/*.wasm', async (route) => {
    await held
    await (fail ? route.abort() : route.continue())
  })
  await elsewhere.open({ lang: 'de', body: '<points-calculator amount="x"></points-calculator>' })
  const calculator = calculatorOf(page)
  await expect(calculator.getByLabel(titles.de)).toBeVisible()
  await expect(calculator.locator('[aria-busy=true]')).toBeVisible()
  const height = () => calculator.evaluate((it: HTMLElement) => it.offsetHeight)
  const loading = await height()
  await calculator.getByLabel(titles.de).fill('2.000')
  answer()
  await expect(calculator.getByRole('alert')).toContainText('Der Rechner konnte nicht geladen werden.')
  expect(await height()).toBe(loading)
  fail = false
  await calculator.getByRole('button', { name: 'Erneut versuchen' }).click()
  await ready(page)
  await expect(calculator.getByRole('alert')).toBeHidden()
  await expect(calculator.getByLabel(titles.de)).toHaveValue('2.000')
  expect(await calculator.evaluate((it: PointsCalculator) => it.value)).not.toBe('')
  expect(await height()).toBe(loading)
})

test('fits 280 pixels in every language', async ({ page, elsewhere }) => {
  const all = Object.keys(titles).map((lang) => `<div class="narrow"><points-calculator lang="${lang}" amount="1234567.89" other-partners="3"></points-calculator><points-calculator lang="${lang}" tab="currency"></points-calculator></div>`)
  await elsewhere.open({ body: all.join(''), css: '.narrow { width: 280px; margin-bottom: 2rem }' })
  await ready(page)
  for (const title of Object.values(titles)) await expect(page.getByLabel(title).first()).toBeVisible()
  const wide = await page.locator('points-calculator').evaluateAll((all: HTMLElement[]) =>
    all.flatMap((it) =>
      [...(it.shadowRoot?.querySelectorAll('*') ?? [])]
        .filter((inner) => inner.getBoundingClientRect().right > it.getBoundingClientRect().right + 0.5)
        .map((inner) => `${it.lang}: ${inner.outerHTML.slice(0, 80)}`),
    ),
  )
  expect(wide).toEqual([])
})

test('takes the colours of its page', async ({ page, elsewhere }) => {
  await elsewhere.open({
    body: tag,
    css: 'points-calculator { --points-calculator-soft: rgb(1, 2, 3) } points-calculator::part(result-total) { color: rgb(4, 5, 6) }',
  })
  await ready(page)
  await expect(calculatorOf(page).locator('section')).toHaveCSS('background-color', 'rgb(1, 2, 3)')
  await expect(calculatorOf(page).locator('data').first()).toHaveCSS('color', 'rgb(4, 5, 6)')
})

test('the demo page needs no server but one for files', async ({ page, elsewhere }) => {
  const close = await openDemo(page)
  await ready(page)
  await expect(page.locator('#events')).toContainText('points-ready')
  await page.getByLabel('Language').selectOption('fr')
  await expect(page.getByLabel(titles.fr)).toBeVisible()
  await page.getByLabel(titles.fr).fill('2500')
  await page.getByLabel('Theme').selectOption('violet')
  await expect(page.locator('#code')).toContainText('<points-calculator lang="fr" amount="2500"></points-calculator>')
  await expect(page.locator('#code')).toContainText('--points-calculator-accent: #6b3fa0')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.locator('#sent')).toContainText('sale.amount=2500')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const theme of ['', 'violet', 'ink']) {
      await page.getByLabel('Theme').selectOption(theme)
      await expectAccessible(page)
    }
  }
  expect([...new Set(elsewhere.requests.map((url) => new URL(url).origin))]).toEqual([new URL(page.url()).origin])
  await close()
})
