import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { ask, open, partnerId } from './demo'
import { expect, expectAccessible, test } from './own-server'

const mapping = `mapping: 1
source: reseller
notes:
  - Every reseller manages what it sold.
files:
  sales: {name: "sales*.csv"}
records:
  - {make: partner, from: sales, key: "{partner}", fields: {name: "{partner}"}}
  - {make: line, from: sales, key: "{product}", fields: {name: "{product}"}}
  - {make: company, from: sales, key: "{client}", fields: {name: "{client}"}}
  - {make: event company, from: sales, key: "company/{client}", fields: {company: "{client}", on: "{on}", country: "{country}"}}
  - make: event line_sold
    from: sales
    key: "sold/{client}"
    fields: {company: "{client}", on: "{on}", line: "{product}", currency: USD, mrr: "{mrr}", seller: "{partner}", deal_type: sourced}
  - {make: event manager_added, from: sales, key: "manager/{client}", fields: {company: "{client}", on: "{on}", partner: "{partner}"}}
`

const number = (value: number) => String(value).padStart(3, '0')

/** More partners than a list shows at once, and one with more clients than that; what the client of line 61 pays is given. */
function sales(mrr: string): string {
  const rows = Array.from({ length: 240 }, (_, at) => {
    const reseller = at < 120 ? at + 1 : 120
    return `Reseller ${number(reseller)},Customer ${number(at + 1)},DE,Suite,2026-05-04,${at === 59 ? mrr : '250.00'}`
  })
  return ['partner,client,country,product,on,mrr', ...rows, ''].join('\n')
}

interface Sent {
  readonly name: string
  readonly text: string
}

/** Chooses files as one would in the browser's dialog. */
const choose = (page: Page, files: readonly Sent[]) =>
  page.getByLabel('Choose files').and(page.locator('input')).setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))

/** Drops files on the form. */
async function drop(page: Page, files: readonly Sent[]): Promise<void> {
  const carried = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const { name, text } of all) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  await page.getByText('or drop them here').dispatchEvent('drop', { dataTransfer: carried })
}

const chosen = (page: Page) => page.getByRole('list', { name: 'Chosen files' }).getByRole('listitem')
const faults = (page: Page) => page.getByRole('table', { name: 'Invalid rows and how to fix them' }).locator('tbody').getByRole('row')
const resellers = async () =>
  (await ask<{ partners: { totalCount: number } }>('{ partners(first: 1, filter: {search: "Reseller"}) { totalCount } }')).partners.totalCount

test.describe.configure({ mode: 'serial' })

test('F34 Imports: what cannot be started is said', async ({ page }) => {
  await open(page, '/program/imports', {})
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  await drop(page, [{ name: 'sales.csv', text: sales('250.00') }, { name: 'reseller.yaml', text: 'mapping: [' }])
  await expect(chosen(page)).toHaveCount(2)
  await expect(page.getByRole('combobox', { name: 'Mapping' })).toHaveValue('')
  await page.getByRole('button', { name: 'Check only' }).click()
  await expect(page.getByRole('alert', { name: 'Import not started' })).toContainText('YAML')
  await page.getByRole('button', { name: 'Remove reseller.yaml' }).click()
  await expect(page.getByText('Add the mapping’s YAML file.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  await expectAccessible(page)
})

test('F34 Imports: a wrong row is shown with its place, mended, and then the client is there', async ({ page }) => {
  await open(page, '/program/imports', {})
  await choose(page, [{ name: 'sales.csv', text: sales('twelve') }, { name: 'reseller.yaml', text: mapping }])
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByText('Nothing was imported')).toBeVisible()
  await expect(page).toHaveURL(/\?import=im_\w+$/)
  await expect(faults(page)).toHaveCount(1)
  for (const text of ['sales.csv', '61', '6 (mrr)', 'twelve']) await expect(faults(page).first()).toContainText(text)
  expect(await resellers()).toBe(0)
  const downloaded = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download invalid rows' }).click()
  const rejected = await readFile(await (await downloaded).path(), 'utf8')
  expect(rejected).toContain('Reseller 060,Customer 060,DE,Suite,2026-05-04,twelve')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }

  // The mended file of the same name takes the other's place.
  await choose(page, [{ name: 'sales.csv', text: sales('1200.00') }])
  await expect(chosen(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Check only' }).click()
  await expect(page.getByRole('status', { name: 'Checked: nothing was changed' })).toBeVisible()
  const records = page.getByRole('table', { name: 'Records' }).locator('tbody').getByRole('row')
  await expect(records.filter({ hasText: 'company' }).first()).toContainText('240')
  expect(await resellers()).toBe(0)
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('status', { name: 'Imported' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Rows by file' }).getByRole('row').filter({ hasText: 'sales.csv' })).toContainText('240')
  expect(await resellers()).toBe(120)
  await expect(page.getByRole('table', { name: 'Imports' }).locator('tbody').getByRole('row')).toHaveCount(3)

  // Its state and its result have an address.
  await page.reload()
  await expect(page.getByText('Every reseller manages what it sold.')).toBeAttached()
  await page.getByRole('link', { name: 'View partners' }).click()
  await page.getByRole('searchbox', { name: 'Search partners' }).fill('reseller 060')
  await expect(page).toHaveURL(/search=reseller/)
  await page.getByRole('link', { name: 'Reseller 060' }).click()
  await page.getByRole('link', { name: 'Customer 060' }).first().click()
  await expect(page.getByRole('dialog')).toContainText('Customer 060')
})

test('F34 Imports: invalid rows can be skipped', async ({ page }) => {
  await open(page, '/program/imports', {})
  const text = 'partner,client,country,product,on,mrr\nReseller 200,Customer 900,DE,Suite,2026-05-04,90.00\nReseller 201,Customer 901,Utopia,Suite,2026-05-04,90.00\n'
  await choose(page, [{ name: 'sales-2.csv', text }, { name: 'reseller.yaml', text: mapping }])
  await page.getByRole('checkbox', { name: 'Skip invalid rows' }).check()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('status', { name: 'Imported' })).toBeVisible()
  await expect(faults(page).first()).toContainText('Utopia')
  await expect(page.getByText('1 invalid row', { exact: true })).toBeVisible()
  expect(await resellers()).toBe(121)
})

test('F34 Pickers: find any of 130 partners and of 121 clients', async ({ page }) => {
  await open(page, '/program/adjustments', {})
  await page.getByRole('combobox', { name: 'Partner' }).click()
  await expect(page.getByRole('option', { name: /more/ })).toBeDisabled()
  await page.getByRole('combobox', { name: 'Partner' }).fill('seller 120')
  await page.getByRole('option', { name: 'Reseller 120' }).click()
  await page.getByRole('combobox', { name: 'Client' }).click()
  await expect(page.getByRole('option', { name: /^71 more/ })).toBeDisabled()
  await page.getByRole('combobox', { name: 'Client' }).fill('customer 239')
  await page.getByRole('option', { name: 'Customer 239' }).click()
  await expect(page.getByRole('combobox', { name: 'Client' })).toHaveValue('Customer 239')
  await page.getByRole('button', { name: 'Choose a partner' }).click()
  await page.getByLabel('Search partners').fill('reseller 119')
  await page.getByRole('option', { name: 'Reseller 119' }).click()
  await expect(page).toHaveURL(new RegExp(`partner=${await partnerId('Reseller 119')}`))
  await expect(page.getByRole('button', { name: 'Partner: Reseller 119' })).toBeVisible()
})
