import type { Page } from '@playwright/test'
import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

interface Money {
  amount: string
  currency: string
}
interface Answer {
  viewer: {
    partner: {
      commissions: { paid: Money; accruing: Money; nextPayout: { amount: Money; statement: { id: string } }; pendingLineCount: number }
      commissionStatements: {
        totalCount: number
        nodes: { id: string; status: string; total: Money; clawback: Money; lines: { totalCount: number; nodes: { kind: string; net: Money; accrual: Money }[] } }[]
      }
    }
  }
}

async function commissions(eyes: string | null = null) {
  const { viewer } = await ask<Answer>(
    `query($id: ID, $eyes: ID) { viewer(asPartner: $eyes) { partner(id: $id) {
      commissions { paid { ...m } accruing { ...m } pendingLineCount nextPayout { amount { ...m } statement { id } } }
      commissionStatements(first: 20) { totalCount nodes { id status total { ...m } clawback { ...m }
        lines(first: 100) { totalCount nodes { kind net { ...m } accrual { ...m } } } } } } } }
     fragment m on Money { amount currency }`,
    { id: await partnerId(partner), eyes },
  )
  return viewer.partner
}

const money = ({ amount, currency }: Money) => new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount as unknown as number)
const lines = (page: Page) => page.getByRole('table', { name: 'Lines', exact: true })

test('F13 Commissions: what was paid and what is to come, with a click through to the statement, to both eyes', async ({ page }) => {
  for (const eyes of [undefined, 'partner'] as const) {
    const expected = await commissions(eyes ? await partnerId(partner) : null)
    await open(page, '/commissions', { partner, eyes })
    const main = page.getByRole('main')
    await expect(main).toContainText(money(expected.commissions.paid))
    await expect(main).toContainText(money(expected.commissions.accruing))
    await expect(main).toContainText(money(expected.commissions.nextPayout.amount))
    await expect(main).toContainText(`${expected.commissions.pendingLineCount} lines are pending`)
    const rows = page.getByRole('table', { name: 'Past and future payments' }).locator('tbody').getByRole('row')
    await expect(rows).toHaveCount(expected.commissionStatements.totalCount)
    for (const [at, { total }] of expected.commissionStatements.nodes.entries()) await expect(rows.nth(at)).toContainText(money(total))
    await rows.first().getByRole('rowheader').getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/commissions/${expected.commissionStatements.nodes[0]?.id}`))
    await expect(page.getByRole('heading', { level: 1, name: 'Commission statement' })).toBeVisible()
  }
})

test('F13 Commissions: a column of the chart opens its statement by keyboard', async ({ page }) => {
  const { commissions: sums } = await commissions()
  await open(page, '/commissions')
  const month = page.getByRole('figure', { name: 'Payments by payout date' }).getByRole('button', { name: /^Feb 2027/ })
  await month.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/commissions/${sums.nextPayout.statement.id}`))
})

test('F13 Commissions: a statement has every line, its clawbacks, and the arithmetic of each', async ({ page }) => {
  const { commissionStatements } = await commissions()
  const statement = commissionStatements.nodes.find(({ clawback }) => clawback.amount.startsWith('-'))
  if (!statement) throw new Error('the demo book has no clawback')
  await open(page, `/commissions/${statement.id}`)
  await expect(page.getByText(`${statement.lines.totalCount} lines`, { exact: true })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(money(statement.total))
  const first = statement.lines.nodes[0]
  if (!first) throw new Error('the statement has no line')
  const row = lines(page).locator('tbody').getByRole('row').first()
  await expect(row).toContainText(money(first.net))
  await expect(row).toContainText(money(first.accrual))
  await row.getByRole('button', { name: /[\d.]|Pending/ }).last().click()
  await expect(page.getByRole('dialog').filter({ hasText: 'How it was calculated' })).toContainText(`${money(first.net)} × 20%`)
})

test('F13 Commissions: a print of a statement has all its lines, and nothing of the frame', async ({ page }) => {
  const { commissionStatements } = await commissions()
  const statement = commissionStatements.nodes.find(({ lines: { totalCount } }) => totalCount > 100) ?? commissionStatements.nodes[0]
  await open(page, `/commissions/${statement?.id}`)
  await expect(page.getByText(`${statement?.lines.totalCount} lines`, { exact: true })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(lines(page).locator('tbody tr')).toHaveCount(statement?.lines.totalCount ?? 0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000)
})

test('F13 Commissions: the file of a statement has its lines', async ({ page }) => {
  const { commissionStatements } = await commissions()
  const statement = commissionStatements.nodes[1]
  await open(page, `/commissions/${statement?.id}`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'CSV (text)' }).click()
  const stream = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).toString().trim().split('\r\n')).toHaveLength((statement?.lines.totalCount ?? 0) + 1)
})

test('F13 Commissions: the file of a statement is of the day and the knowledge that are looked at', async ({ page }) => {
  type Statement = { partner: { commissionStatement: { lines: { totalCount: number } } | null } }
  const { nextPayout } = (await commissions()).commissions
  const id = nextPayout.statement.id
  const count = async (asOf: string | undefined) =>
    (
      await ask<Statement>('query($id: ID!, $statement: ID!, $asOf: Date) { partner(id: $id) { commissionStatement(id: $statement, asOf: $asOf) { lines(first: 1) { totalCount } } } }', {
        id: await partnerId(partner),
        statement: id,
        asOf,
      })
    ).partner.commissionStatement?.lines.totalCount ?? 0
  const then = await count('2026-10-20')
  expect(then).toBeGreaterThan(0)
  expect(then).toBeLessThan(await count(undefined))
  await open(page, `/commissions/${id}`, { partner, asOf: '2026-10-20' })
  await expect(page.getByText(`${then} lines`, { exact: true })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'CSV (text)' }).click()
  const stream = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).toString().trim().split('\r\n')).toHaveLength(then + 1)
})

test('commissions and statements are accessible in both themes', async ({ page }) => {
  const { commissionStatements } = await commissions()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await open(page, '/commissions')
    await expectAccessible(page)
    await open(page, `/commissions/${commissionStatements.nodes[0]?.id}`)
    await expectAccessible(page)
  }
})
