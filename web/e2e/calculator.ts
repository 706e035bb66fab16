import type { Locator, Page } from '@playwright/test'

/** The exact results of the page's calculator, by label; none while a field is at fault. */
export async function results(page: Page): Promise<Record<string, string>> {
  const rows = page.locator('points-calculator dl > div:visible')
  const all = await rows.evaluateAll((divs) =>
    divs.map((div) => [div.querySelector('dt')?.textContent ?? '', div.querySelector('data')?.value ?? ''] as const),
  )
  return Object.fromEntries(all.filter(([, value]) => value !== ''))
}

/** The field that asks for the country. */
export function marketOf(page: Page, label = 'Client market'): Locator {
  return page.getByRole('combobox', { name: label })
}

/** Chooses a country by its name, as somebody does who types it. */
export async function chooseMarket(page: Page, name: string, label?: string): Promise<void> {
  await marketOf(page, label).fill(name)
  await marketOf(page, label).press('Enter')
}
