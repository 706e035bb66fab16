import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

const points = (text: string) => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(text as Intl.StringNumericLiteral)
const change = (text: string) => new Intl.NumberFormat('en', { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(text as Intl.StringNumericLiteral)
const dollars = (text: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(text as Intl.StringNumericLiteral)

/** Asks the API about the partner of the demo book that has everything. */
async function ofPartner<Data>(fields: string, name = partner): Promise<Data> {
  const { partner: data } = await ask<{ partner: Data }>(`query($id: ID!) { partner(id: $id) { ${fields} } }`, { id: await partnerId(name) })
  return data
}

test('F1 Alerts: the number of renewal decisions leads to the renewals of its statuses', async ({ page }) => {
  type Alerts = { alerts: readonly { kind: string; count: number; overdue: number; statuses: readonly string[] }[] }
  const { alerts } = await ofPartner<Alerts>('alerts { kind count ... on RenewalDecisionsAlert { overdue statuses } }')
  const decisions = alerts.find(({ kind }) => kind === 'RENEWAL_DECISIONS')
  expect(decisions).toBeDefined()
  await open(page, '/')
  const section = page.getByRole('region', { name: 'Alerts' })
  await expect(section).toContainText(`${decisions?.count}`)
  await expect(section).toContainText(`${decisions?.overdue} overdue`)
  await section.getByRole('link', { name: 'upcoming renewal decisions' }).click()
  await expect(page).toHaveURL(new RegExp(`/renewals\\?.*status=${decisions?.statuses.join(',')}`))
})

test('F1 Alerts: a certification that has ended is told', async ({ page }) => {
  await open(page, '/', { partner: 'Ceiba' })
  await expect(page.getByRole('region', { name: 'Alerts' }).getByRole('link', { name: 'certification expired' })).toBeVisible()
})

for (const eyes of [undefined, 'partner'] as const) {
  test(`F8 Program progress: tiers, points, sourced sales and retention, ${eyes ? 'through the partner’s eyes' : 'as a program manager'}`, async ({ page }) => {
    type Progress = {
      programProgress: {
        totalPoints: string
        pointsNeeded: string
        pointsMissing: string
        sourcedMrr: { amount: string }
        sourcedAmount: { amount: string }
        retention: { customerDollarRetention: string }
      }
    }
    const { programProgress: progress } = await ofPartner<Progress>(
      'programProgress { totalPoints pointsNeeded pointsMissing sourcedMrr { amount } sourcedAmount { amount } retention { customerDollarRetention } }',
      'Baobab',
    )
    await open(page, '/', { partner: 'Baobab', ...(eyes && { eyes }) })
    const fact = (label: string) => page.getByRole('region', { name: 'Program progress' }).locator('dl > div', { hasText: label })
    await expect(fact('Credited tier')).toContainText('Platinum')
    await expect(fact('Current performance')).toContainText('Platinum')
    await expect(fact('Total points')).toContainText(points(progress.totalPoints))
    await expect(fact('Points required for Diamond')).toContainText(points(progress.pointsNeeded))
    await expect(fact('Points required for Diamond')).toContainText(`Points missing: ${points(progress.pointsMissing)}`)
    await expect(fact('Sourced amount (12 months)')).toContainText(dollars(progress.sourcedAmount.amount))
    await expect(fact('Sourced MRR (rolling 12 months)')).toContainText(dollars(progress.sourcedMrr.amount))
    const retention = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(
      progress.retention.customerDollarRetention as Intl.StringNumericLiteral,
    )
    await expect(fact('Customer dollar retention')).toContainText(retention)
  })
}

test('F9 Tier progression: the rows are the conditions of the tier that is chosen, and the address keeps it', async ({ page }) => {
  type Progress = { tierProgress: { conditions: readonly { measure: string; have: string; need: string }[] } }
  const { tierProgress } = await ofPartner<Progress>('tierProgress(target: ELITE) { conditions { measure have need } }', 'Baobab')
  await open(page, '/', { partner: 'Baobab' })
  const section = page.getByRole('region', { name: 'Tier progression', exact: true })
  const menu = section.getByLabel('Get to')
  await expect(menu).toHaveValue('DIAMOND')
  await menu.selectOption('ELITE')
  await expect(page).toHaveURL(/target=ELITE/)
  const rows = section.getByRole('table').locator('tbody tr')
  await expect(rows).toHaveCount(tierProgress.conditions.length)
  const total = tierProgress.conditions.find(({ measure }) => measure === 'TOTAL_POINTS')
  const row = section.getByRole('row', { name: /^Total points/ })
  await expect(row).toContainText(points(total?.need ?? ''))
  await expect(row).toContainText(points(total?.have ?? ''))
  await page.goBack()
  await expect(menu).toHaveValue('DIAMOND')
})

const changes = [
  { field: 'newSold', name: 'New sold points' },
  { field: 'lostSold', name: 'Lost sold points' },
  { field: 'newManaged', name: 'New managed points' },
  { field: 'lostManaged', name: 'Lost managed points' },
] as const

test('F10 Tier point changes: four numbers over a range of one’s own, each with its clients', async ({ page }) => {
  type Changes = { pointChanges: Record<(typeof changes)[number]['field'], { points: string; clients: { totalCount: number } }> }
  const number = '{ points clients(first: 1) { totalCount } }'
  const { pointChanges } = await ofPartner<Changes>(
    `pointChanges(range: {preset: LAST_12_MONTHS}) { newSold ${number} lostSold ${number} newManaged ${number} lostManaged ${number} }`,
  )
  await open(page, '/')
  const section = page.getByRole('region', { name: 'Tier point changes' })
  await section.getByRole('button', { name: /^Date range for point changes/ }).click()
  await page.getByRole('menuitemradio', { name: 'Last 12 months' }).click()
  await expect(page).toHaveURL(/changes=LAST_12_MONTHS/)
  for (const { field, name } of changes) {
    const { points: of, clients } = pointChanges[field]
    const link = section.getByRole('link', { name: new RegExp(`^${name}`) })
    await expect(link).toContainText(change(of))
    await expect(link).toContainText(`${clients.totalCount} client`)
  }
})

test('F10 Tier point changes: a number opens the report behind it, and Back closes it', async ({ page }) => {
  type Changes = { pointChanges: { newSold: { clients: { totalCount: number; nodes: readonly { points: string; client: { company: { name: string } } }[] }; postings: { totalCount: number } } } }
  const { pointChanges } = await ofPartner<Changes>(
    'pointChanges(range: {preset: LAST_90_DAYS}) { newSold { clients(first: 1) { totalCount nodes { points client { company { name } } } } postings(first: 1) { totalCount } } }',
  )
  const { clients, postings } = pointChanges.newSold
  await open(page, '/')
  await page.getByRole('link', { name: /^New sold points \+/ }).click()
  const dialog = page.getByRole('dialog', { name: 'New sold points: Last 90 days' })
  await expect(dialog.getByText(`${clients.totalCount} clients`)).toBeVisible()
  const first = dialog.getByRole('row').nth(1)
  await expect(first).toContainText(clients.nodes[0]?.client.company.name ?? '')
  await expect(first).toContainText(change(clients.nodes[0]?.points ?? ''))
  await dialog.getByRole('button', { name: /^Points/ }).click()
  await expect(first).not.toContainText(clients.nodes[0]?.client.company.name ?? '')
  await dialog.getByRole('tab', { name: 'Unsummarized data' }).click()
  await expect(dialog.getByText(`${postings.totalCount} postings`)).toBeVisible()
  await page.goBack()
  await expect(dialog).toBeHidden()
  await page.goForward()
  await expect(dialog).toBeVisible()
})

test('F10 Tier point changes: the dialog opens, closes and gives the focus back by keyboard', async ({ page }) => {
  await open(page, '/')
  const number = page.getByRole('link', { name: /^Lost sold points/ })
  await number.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Lost sold points/ })
  await expect(dialog.getByRole('button', { name: 'Use in lists' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Use in lists' }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Use in lists' })
  await expect(form.getByLabel('Name of the list')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await expect(dialog.getByRole('button', { name: 'Use in lists' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(number).toBeFocused()
})

test('F12 Shared selling: three numbers with their trends over a range of their own, each with its deals', async ({ page }) => {
  type Selling = { sharedSelling: Record<'created' | 'inFlight' | 'won', { totals: { count: number; amountInUSD: { amount: string } } }> & { months: readonly object[] } }
  const totals = '{ totals { count amountInUSD { amount } } }'
  const { sharedSelling } = await ofPartner<Selling>(
    `sharedSelling(range: {preset: LAST_12_MONTHS}) { created ${totals} inFlight ${totals} won ${totals} months { month } }`,
  )
  await open(page, '/')
  const section = page.getByRole('region', { name: 'Shared selling' })
  await section.getByRole('button', { name: /^Date range for shared selling/ }).click()
  await page.getByRole('menuitemradio', { name: 'Last 12 months' }).click()
  await expect(page).toHaveURL(/selling=LAST_12_MONTHS/)
  for (const [field, name] of [['created', 'Deals created'], ['inFlight', 'Sourced in-flight deals'], ['won', 'Closed-won deals']] as const) {
    const of = sharedSelling[field].totals
    const link = section.getByRole('link', { name: new RegExp(`^${name}`) })
    await expect(link).toContainText(String(of.count))
    await expect(link).toContainText(dollars(of.amountInUSD.amount))
    const trend = section.getByRole('figure', { name: `${name} by month` })
    await trend.getByRole('button', { name: 'Show as table' }).click()
    await expect(trend.getByRole('table').locator('tbody tr')).toHaveCount(sharedSelling.months.length)
    await link.click()
    const dialog = page.getByRole('dialog', { name: `${name}: Last 12 months` })
    await expect(dialog.getByText(`${of.count} deals`, { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
})

test('F13 Commissions: the next payout and the last one lead to the commissions', async ({ page }) => {
  type Commissions = { commissions: { nextPayout: { amount: { amount: string } } } }
  const { commissions } = await ofPartner<Commissions>('commissions { nextPayout { amount { amount } } }')
  await open(page, '/')
  const section = page.getByRole('region', { name: 'Commissions' })
  await expect(section.locator('dl > div', { hasText: 'Next payout' })).toContainText(dollars(commissions.nextPayout.amount.amount))
  await section.getByRole('link', { name: 'Past and future payments' }).click()
  await expect(page).toHaveURL(/\/commissions/)
})

test('the tabs of the dashboard lead to the tier and the team', async ({ page }) => {
  await open(page, '/')
  const tabs = page.getByRole('navigation', { name: 'Partner dashboard' })
  await expect(tabs.getByRole('link', { name: 'Dashboard' })).toHaveAttribute('aria-current', 'page')
  await expect(tabs.getByRole('link', { name: 'Team' })).toHaveAttribute('href', /^\/team/)
  await tabs.getByRole('link', { name: 'Tier' }).click()
  await expect(page).toHaveURL(/\/tier/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dashboard and its dialog are accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, '/')
    // What lies further down is drawn when it is about to be seen.
    await page.getByRole('heading', { name: 'Shared selling' }).scrollIntoViewIfNeeded()
    await expect(page.getByRole('figure', { name: 'Closed-won deals by month' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: /^Closed-won deals/ }).click()
    await expect(page.getByRole('dialog').getByRole('row').nth(1)).toBeVisible()
    await expectAccessible(page)
  })
}
