import { readFileSync } from 'node:fs'
import type { Locator, Page, Request } from '@playwright/test'
import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

/** Opens the dialog behind the new sold points of the last 90 days. */
async function openNumber(page: Page): Promise<Locator> {
  await open(page, '/')
  await page.getByRole('link', { name: /^New sold points \+/ }).click()
  const dialog = page.getByRole('dialog', { name: /^New sold points/ })
  await expect(dialog.getByRole('row').nth(1)).toBeVisible()
  return dialog
}

type Behind = { partner: { pointChanges: { newSold: { clients: { totalCount: number }; postings: { totalCount: number } } } } }

/** How many clients and postings are behind that number. */
async function behind() {
  const query = `query($id: ID!) { partner(id: $id) { pointChanges(range: {preset: LAST_90_DAYS}) { newSold {
    clients(first: 1) { totalCount } postings(first: 1) { totalCount } } } } }`
  const { newSold } = (await ask<Behind>(query, { id: await partnerId(partner) })).partner.pointChanges
  return { clients: newSold.clients.totalCount, postings: newSold.postings.totalCount }
}

// The names differ from test to test and from run to run over one book.
const unique = (name: string) => `${name} ${test.info().testId} ${Date.now()}`

test('F11 use in lists: create a new list, then add to it as an existing one', async ({ page }) => {
  const { clients } = await behind()
  const name = unique('List')
  const dialog = await openNumber(page)
  await dialog.getByRole('button', { name: 'Use in lists' }).click()
  const form = page.getByRole('dialog', { name: 'Use in lists' })
  await form.getByRole('radio', { name: 'Create a new list' }).check()
  await form.getByLabel('Name of the list').fill(name)
  await form.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText(`List created with ${clients} clients`)).toBeVisible()

  await dialog.getByRole('button', { name: 'Use in lists' }).click()
  await form.getByLabel('Name of the list').fill(name)
  await form.getByRole('button', { name: 'Submit' }).click()
  await expect(form.getByText('This name is already taken. Choose another.')).toBeVisible()
  await form.getByRole('radio', { name: 'Add to an existing static list' }).check()
  await form.getByRole('combobox', { name: 'List' }).fill(name)
  await page.getByRole('option', { name: `${name} (${clients})` }).click()
  await form.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('0 clients added to the list')).toBeVisible()

  await page.getByRole('link', { name, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText(`${clients} clients`, { exact: true })).toBeVisible()
})

/** Exports what is behind the number as a file of a format, and returns the file. */
async function exported(page: Page, format: 'CSV' | 'XLSX') {
  const dialog = await openNumber(page)
  await dialog.getByRole('button', { name: 'Export unsummarized data' }).click()
  const form = page.getByRole('dialog', { name: 'Export unsummarized data' })
  await form.getByLabel('File name').fill('New sold')
  await form.getByRole('radio', { name: format }).check()
  const [download] = await Promise.all([page.waitForEvent('download'), form.getByRole('button', { name: 'Export', exact: true }).click()])
  await expect(page.getByText(/“New sold” is ready/)).toBeVisible()
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('F11 export unsummarized data: a CSV file has a line for each posting', async ({ page }) => {
  const { postings } = await behind()
  const { name, bytes } = await exported(page, 'CSV')
  expect(name).toBe('New sold.csv')
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = bytes.toString('utf8').trimEnd().split('\r\n')
  expect(lines[0]).toContain('Effective on')
  expect(lines.length).toBe(postings + 1)
})

test('F11 export unsummarized data: an XLSX file is a workbook', async ({ page }) => {
  const { name, bytes } = await exported(page, 'XLSX')
  expect(name).toBe('New sold.xlsx')
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  expect(bytes.toString('latin1')).toContain('xl/worksheets/')
})

/** Starts an export of what is behind the number, without waiting for its file. */
async function begin(page: Page, name: string): Promise<void> {
  const dialog = await openNumber(page)
  await dialog.getByRole('button', { name: 'Export unsummarized data' }).click()
  const form = page.getByRole('dialog', { name: 'Export unsummarized data' })
  await form.getByLabel('File name').fill(name)
  await form.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(form).toBeHidden()
}

const isStream = (request: Request) => request.headers()['accept'] === 'text/event-stream'

test('F11 export unsummarized data: who leaves the page finds the file among all exports', async ({ page }) => {
  const name = unique('Left')
  // Its end is not told before the page is left.
  await page.route('**/graphql', (route) => (isStream(route.request()) ? new Promise(() => undefined) : route.fallback()))
  const stopped = page.waitForEvent('requestfailed', isStream)
  await begin(page, name)
  await expect(page.getByText(`Preparing “${name}”…`)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'All exports' }).click()
  await stopped
  await expect(page.getByText(`“${name}” is still being prepared`)).toBeVisible()
  await expect(page.getByText(`Preparing “${name}”…`)).toBeHidden()
  await page.unroute('**/graphql')
  await page.reload()
  const file = page.getByRole('row', { name }).getByRole('link', { name })
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()])
  expect(download.suggestedFilename()).toBe(`${name}.csv`)
})

test('F11 export unsummarized data: a lost connection is no failed file', async ({ page }) => {
  const name = unique('Lost')
  await page.route('**/graphql', (route) => (isStream(route.request()) ? route.fulfill({ contentType: 'text/event-stream', body: '' }) : route.fallback()))
  await begin(page, name)
  await expect(page.getByText(`The connection was lost while “${name}” was being prepared`)).toBeVisible()
})

test('F11 save as report: Save keeps the question with its moving range', async ({ page }) => {
  const name = unique('Kept')
  const dialog = await openNumber(page)
  await dialog.getByRole('button', { name: 'Save as report' }).click()
  const panel = page.getByRole('dialog', { name: 'Save as report' })
  await panel.getByLabel('Name of the report').fill(name)
  await panel.getByLabel('Description').fill('What came in.')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('What came in.')).toBeVisible()
  await expect(page.getByRole('switch', { name: 'On the dashboard' })).not.toBeChecked()
  await expect(page.getByRole('button', { name: 'Date range of the report: Last 90 days' })).toBeVisible()
  const rows = page.getByRole('table', { name }).locator('tbody tr')
  await expect(rows).toHaveCount((await behind()).clients)
  await page.getByRole('button', { name: /^Date range of the report/ }).click()
  await page.getByRole('menuitemradio', { name: 'Last 12 months' }).click()
  await expect(page).toHaveURL(/range=LAST_12_MONTHS/)
  await page.goBack()
  await expect(rows).toHaveCount((await behind()).clients)
})

test('F11 save as report: Save and add shows it on the dashboard until it is taken off', async ({ page }) => {
  const name = unique('Added')
  const dialog = await openNumber(page)
  await dialog.getByRole('button', { name: 'Save as report' }).click()
  const panel = page.getByRole('dialog', { name: 'Save as report' })
  await panel.getByLabel('Name of the report').fill(name)
  await panel.getByRole('button', { name: 'Save and add' }).click()
  await expect(panel).toBeHidden()
  await page.keyboard.press('Escape')
  const pinned = page.getByRole('region', { name: 'Saved reports' })
  await expect(pinned.getByRole('table', { name })).toBeVisible()
  await pinned.getByRole('link', { name }).click()
  await page.getByRole('switch', { name: 'On the dashboard' }).click()
  await expect(page.getByRole('switch', { name: 'On the dashboard' })).not.toBeChecked()
  await page.getByRole('link', { name: 'Dashboard' }).first().click()
  await expect(page.getByRole('region', { name: 'Commissions' })).toBeVisible()
  await expect(page.getByRole('table', { name })).toBeHidden()
})

test('F11 lists and reports: what was made is found, renamed, taken back and deleted', async ({ page }) => {
  const name = unique('Own')
  await open(page, '/lists')
  await page.getByRole('button', { name: 'Create a list' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('searchbox', { name: 'Search lists' }).fill(name)
  await expect(page).toHaveURL(/search=Own/)
  await page.getByRole('link', { name }).click()
  await expect(page.getByText('This list is empty')).toBeVisible()
  await page.getByRole('button', { name: 'Add a client' }).click()
  await page.getByRole('combobox', { name: 'Add a client' }).fill('Cabot Trail Hydro')
  await page.getByRole('option', { name: /Cabot Trail Hydro/ }).click()
  const row = page.getByRole('row', { name: /Cabot Trail Hydro/ })
  await expect(row).toBeVisible()
  await row.hover()
  await row.getByRole('button', { name: /Cabot Trail Hydro/ }).click()
  await page.getByRole('menuitem', { name: 'Remove from list' }).click()
  await expect(row).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toBeVisible()
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill(`${name} again`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: `${name} again` })).toBeVisible()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Delete list' }).click()
  await expect(page).toHaveURL(/\/lists\?/)
  await expect(page.getByRole('link', { name: `${name} again` })).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`lists, reports and their forms are accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const dialog = await openNumber(page)
    for (const name of ['Use in lists', 'Export unsummarized data', 'Save as report']) {
      await dialog.getByRole('button', { name }).click()
      await expect(page.getByRole('dialog', { name })).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
    }
    await open(page, '/lists')
    await expect(page.getByRole('region', { name: 'Exports' }).first()).toBeVisible()
    await expectAccessible(page)
  })
}
