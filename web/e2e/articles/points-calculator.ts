import type { Locator } from '@playwright/test'
import type { Messages } from '../../../wasm/element/messages/messages'
import { chooseMarket, results } from '../calculator'
import { ask } from '../demo'
import { expect, type Walk } from './walk'

/** A sale, or a value, of a client in a growth market that pays in its own currency. */
const client = { country: 'IN', currency: 'EUR' }

const calculatorOf = (walk: Walk): Locator => walk.page.locator('points-calculator')

/** The left arrow in the right side bar of the page Tier shows the calculator (F26). */
export async function openCalculator(walk: Walk, texts: Messages): Promise<void> {
  const side = walk.page.getByRole('complementary', { name: walk.say('tier.calculator') })
  const arrow = side.getByRole('button', { name: walk.say('tier.calculator') })
  await expect(arrow.locator('svg')).toHaveClass(/arrow-left/)
  await arrow.click()
  await expect(calculatorOf(walk).getByRole('tab', { name: texts.points, exact: true })).toHaveAttribute('aria-selected', 'true')
}

/** Chooses the client's market and currency, which both tabs ask for. */
async function chooseClient(walk: Walk, texts: Messages): Promise<void> {
  await chooseMarket(walk.page, walk.format.country(client.country), texts.country)
  await expect(walk.page.getByRole('combobox', { name: texts.country })).toHaveAccessibleDescription(new RegExp(texts.growth))
  await calculatorOf(walk).getByLabel(texts.clientCurrency, { exact: true }).selectOption(client.currency)
}

/** The fields of the first tab, and below them the estimated total, sold and managed points (F26). */
export async function estimate(walk: Walk, texts: Messages): Promise<void> {
  const calculator = calculatorOf(walk)
  await calculator.getByLabel(texts.amount, { exact: true }).fill('1000')
  await chooseClient(walk, texts)
  const manage = calculator.getByRole('group', { name: texts.manage })
  const others = calculator.getByLabel(texts.otherPartners, { exact: true })
  for (const { willManage, otherManagers } of [{ willManage: false, otherManagers: 0 }, { willManage: true, otherManagers: 2 }]) {
    await manage.getByRole('radio', { name: willManage ? texts.yes : texts.no, exact: true }).check()
    if (willManage) await others.fill(String(otherManagers))
    else await expect(others).toBeHidden()
    type Answer = { pointsEstimate: { total: string; sold: string; managed: string } }
    const { pointsEstimate } = await ask<Answer>('query($input: PointsEstimateInput!) { pointsEstimate(input: $input) { total sold managed } }', {
      input: { amount: '1000', ...client, willManage, otherManagers },
    })
    await expect
      .poll(() => results(walk.page))
      .toEqual({ [texts.totalPoints]: pointsEstimate.total, [texts.soldPoints]: pointsEstimate.sold, [texts.managedPoints]: pointsEstimate.managed })
  }
  const fields = await calculator.locator('[part~="fields"]').boundingBox()
  const below = await calculator.locator('[part~="results"]').boundingBox()
  expect((fields?.y ?? 0) + (fields?.height ?? 0), 'the estimate stands below the fields').toBeLessThanOrEqual(below?.y ?? 0)
}

/** Tab "Currency" (F27): either conversion asks for its own pair and no other. */
export async function convert(walk: Walk, texts: Messages): Promise<void> {
  const calculator = calculatorOf(walk)
  await calculator.getByRole('tab', { name: texts.currency, exact: true }).click()
  await chooseClient(walk, texts)
  const method = calculator.getByRole('group', { name: texts.convertTo })
  const field = (label: string) => calculator.getByLabel(label, { exact: true })
  type Answer = { pointsConvert: { soldPoints: string; managedPoints: string; soldAmount: { amount: string }; managedAmount: { amount: string } } }
  const converted = async (pair: object) =>
    (
      await ask<Answer>(
        'query($input: PointsConvertInput!) { pointsConvert(input: $input) { soldPoints managedPoints soldAmount { amount } managedAmount { amount } } }',
        { input: { ...client, ...pair } },
      )
    ).pointsConvert

  await method.getByRole('radio', { name: texts.toCurrency, exact: true }).check()
  await field(texts.soldPoints).fill('50')
  await field(texts.managedPoints).fill('10')
  await expect(field(texts.soldValue)).toBeHidden()
  await expect(field(texts.managedValue)).toBeHidden()
  const money = await converted({ pointsToCurrency: { sold: '50', managed: '10' } })
  await expect.poll(() => results(walk.page)).toEqual({ [texts.soldValue]: money.soldAmount.amount, [texts.managedValue]: money.managedAmount.amount })

  await method.getByRole('radio', { name: texts.toPoints, exact: true }).check()
  await field(texts.soldValue).fill('880')
  await field(texts.managedValue).fill('440')
  await expect(field(texts.soldPoints)).toBeHidden()
  await expect(field(texts.managedPoints)).toBeHidden()
  const points = await converted({ currencyToPoints: { sold: '880', managed: '440' } })
  await expect.poll(() => results(walk.page)).toMatchObject({ [texts.soldPoints]: points.soldPoints, [texts.managedPoints]: points.managedPoints })
}
