import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { ask } from '../demo'
import { expect, plain, type Walk } from './walk'
import { rowsOfWorkbook } from './workbook'

/** The ranges that this walk chooses, other than the usual ones: within them every number has something behind it. */
const ranges = { changes: 'THIS_YEAR', selling: 'LAST_12_MONTHS' } as const

/** The numbers of the dashboard, with the names of the API's fields. */
export const pointNumbers = { NEW_SOLD: 'newSold', LOST_SOLD: 'lostSold', NEW_MANAGED: 'newManaged', LOST_MANAGED: 'lostManaged' } as const
export const dealNumbers = { CREATED: 'created', IN_FLIGHT: 'inFlight', WON: 'won' } as const
export type PointNumber = keyof typeof pointNumbers
export type DealNumber = keyof typeof dealNumbers

/** The menu "Date range" of a section (F10, F12). */
export async function chooseRange(walk: Walk, of: 'changes' | 'selling'): Promise<void> {
  const { say, page } = walk
  const button = walk.section(`dashboard.${of}`).getByRole('button', { name: new RegExp(`^${say(`dashboard.${of}.range`)}`) })
  await button.click()
  await page.getByRole('menuitemradio', { name: say(`dates.preset.${ranges[of]}`), exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${of}=${ranges[of]}`))
  await expect(button).toHaveText(say(`dates.preset.${ranges[of]}`))
}

/** A number of the dashboard, as its dialog shows it, and what is behind it. */
interface Opened {
  readonly dialog: Locator
  /** How many rows the data have before they are summed up. */
  readonly rows: number
  /** The exact sum of the rows, where they are points. */
  readonly points?: string
  /** The clients behind it, by id. */
  readonly clients: readonly string[]
}

/** Clicks a change of points: the dialog has its report by client (F10). */
export async function openPoints(walk: Walk, number: PointNumber): Promise<Opened> {
  const { say, format } = walk
  type Row = { client: { id: string; company: { name: string } }; points: string }
  type Change = { points: string; clients: { totalCount: number; nodes: Row[] }; postings: { totalCount: number } }
  const direction = number.startsWith('LOST_') ? 'ASC' : 'DESC'
  const { pointChanges } = await walk.ask<{ pointChanges: { change: Change } }>(`pointChanges(range: {preset: ${ranges.changes}}) {
    change: ${pointNumbers[number]} { points postings(first: 1) { totalCount }
      clients(first: 100, orderBy: {field: POINTS, direction: ${direction}}) { totalCount nodes { client { id company { name } } points } } }
  }`)
  const { points, clients, postings } = pointChanges.change
  expect(clients.totalCount, `clients behind ${number}`).toBeGreaterThan(0)
  const dialog = await open(walk, 'changes', number, format.change(points))
  await expect(dialog).toContainText(format.change(points))
  await expect(dialog.getByText(say('drill.clients.count', { count: clients.totalCount }), { exact: true })).toBeVisible()
  for (const { client, points: own } of clients.nodes.slice(0, 3)) {
    const row = dialog.getByRole('row').filter({ has: walk.page.getByRole('rowheader', { name: client.company.name }) })
    await expect(row).toContainText(format.change(own))
  }
  return { dialog, rows: postings.totalCount, points, clients: clients.nodes.map(({ client }) => client.id) }
}

/** Clicks a number of shared selling: the dialog has its deals (F12). */
export async function openDeals(walk: Walk, number: DealNumber): Promise<Opened> {
  const { say, format } = walk
  type Deal = { openedOn: string; company: { name: string } | null; client: { id: string } | null }
  type Figure = { totals: { count: number }; deals: { totalCount: number; nodes: Deal[] } }
  const { sharedSelling } = await walk.ask<{ sharedSelling: { figure: Figure } }>(`sharedSelling(range: {preset: ${ranges.selling}}) {
    figure: ${dealNumbers[number]} { totals { count }
      deals(first: 100, orderBy: {field: OPENED_ON, direction: DESC}) { totalCount nodes { openedOn company { name } client { id } } } }
  }`)
  const { totals, deals } = sharedSelling.figure
  expect(totals.count, `deals behind ${number}`).toBeGreaterThan(0)
  const dialog = await open(walk, 'selling', number, format.number(totals.count))
  await expect(dialog.getByText(say('drill.deals.count', { count: deals.totalCount }), { exact: true })).toBeVisible()
  for (const { openedOn, company } of deals.nodes.slice(0, 3)) {
    await expect(dialog.getByRole('row').filter({ hasText: format.date(openedOn) }).filter({ hasText: company?.name ?? '' }).first()).toBeVisible()
  }
  const clients = deals.nodes.flatMap(({ client }) => client?.id ?? [])
  return { dialog, rows: deals.totalCount, clients: [...new Set(clients)] }
}

async function open(walk: Walk, of: 'changes' | 'selling', number: PointNumber | DealNumber, shown: string): Promise<Locator> {
  const { say, page } = walk
  const name = say(`drill.${number}`)
  const link = walk.section(`dashboard.${of}`).getByRole('link', { name: new RegExp(`^${name}`) })
  await expect(link).toContainText(plain(shown))
  await link.click()
  const dialog = page.getByRole('dialog', { name: say('drill.title', { number: name, range: say(`dates.preset.${ranges[of]}`) }), exact: true })
  await expect(dialog).toBeVisible()
  return dialog
}

/** Closes the dialog of a number. */
export async function closeNumber(walk: Walk, dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: walk.say('app.close'), exact: true }).click()
  await expect(dialog).toHaveCount(0)
}

/** Use in lists > create a new list, or add to an existing static list > Submit (F11). */
export async function useInLists(walk: Walk, { dialog, clients }: Opened, list: { readonly name: string; readonly exists: boolean }): Promise<void> {
  const { say, page } = walk
  const before = list.exists ? await membersOf(walk, list.name) : []
  await dialog.getByRole('button', { name: say('drill.useInLists'), exact: true }).click()
  const form = page.getByRole('dialog', { name: say('drill.useInLists'), exact: true })
  await form.getByRole('radio', { name: say(list.exists ? 'drill.list.add' : 'drill.list.create'), exact: true }).check()
  if (list.exists) {
    await form.getByRole('combobox', { name: say('drill.list.which') }).click()
    await page.getByRole('option', { name: new RegExp(`^${list.name}`) }).click()
  } else await form.getByRole('textbox', { name: say('drill.list.name') }).fill(list.name)
  await form.getByRole('button', { name: say('drill.submit'), exact: true }).click()
  await expect(form).toHaveCount(0)
  expect((await membersOf(walk, list.name)).toSorted()).toEqual([...new Set([...before, ...clients])].toSorted())
}

async function membersOf(walk: Walk, name: string): Promise<string[]> {
  type Answer = { lists: { nodes: { name: string; clients: { nodes: { id: string }[] } }[] } }
  const { lists } = await walk.ask<Answer>(`lists(filter: {search: ${JSON.stringify(name)}}) { nodes { name clients(first: 100) { nodes { id } } } }`)
  const found = lists.nodes.find((list) => list.name === name)
  if (!found) throw new Error(`there is no list "${name}"`)
  return found.clients.nodes.map(({ id }) => id)
}

/** Export unsummarized data > name and file format > Export (F11): the file has every row behind the number. */
export async function exportUnsummarized(walk: Walk, { dialog, rows, points }: Opened, format: 'CSV' | 'XLSX', name: string): Promise<void> {
  const { say, page } = walk
  await dialog.getByRole('button', { name: say('drill.export'), exact: true }).click()
  const form = page.getByRole('dialog', { name: say('drill.export'), exact: true })
  await form.getByRole('textbox', { name: say('drill.export.name') }).fill(name)
  await form.getByRole('radio', { name: format, exact: true }).check()
  const [download] = await Promise.all([page.waitForEvent('download'), form.getByRole('button', { name: say('drill.export.start'), exact: true }).click()])
  expect(download.suggestedFilename()).toBe(`${name}.${format.toLowerCase()}`)
  const file = await readFile(await download.path())
  if (format === 'XLSX') expect(rowsOfWorkbook(file)).toBe(rows + 1)
  else {
    const [head, ...lines] = file.toString('utf8').trim().split(/\r?\n/)
    expect(lines).toHaveLength(rows)
    const column = cellsOf(head ?? '').indexOf('Points')
    if (points) expect(sumOf(lines.map((line) => cellsOf(line)[column] ?? ''))).toBe(sumOf([points]))
  }
}

/** The cells of a line of CSV: a comma within quotes parts none. */
function cellsOf(line: string): string[] {
  return line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
}

/** The exact sum of points, in millionths. */
function sumOf(points: readonly string[]): bigint {
  return points.reduce((sum, text) => {
    const [whole = '', part = ''] = text.replace('-', '').split('.')
    const millionths = BigInt(whole + part.padEnd(6, '0'))
    return text.startsWith('-') ? sum - millionths : sum + millionths
  }, 0n)
}

/** Save as report > details in the right panel > Save, or Save and add (F11). */
export async function saveReport(walk: Walk, { dialog }: Opened, name: string, add: boolean): Promise<void> {
  const { say, page } = walk
  await dialog.getByRole('button', { name: say('drill.save'), exact: true }).click()
  const panel = page.getByRole('dialog', { name: say('drill.save'), exact: true })
  await expect(panel).toBeVisible()
  await panel.getByRole('textbox', { name: say('drill.save.name') }).fill(name)
  await panel.getByRole('textbox', { name: say('drill.save.description') }).fill(walk.article.updated)
  const place = await panel.boundingBox()
  expect(Math.round((place?.x ?? 0) + (place?.width ?? 0)), 'the panel stands at the right').toBe(page.viewportSize()?.width)
  await panel.getByRole('button', { name: say(add ? 'drill.save.add' : 'drill.save.save'), exact: true }).click()
  await expect(panel).toHaveCount(0)
  type Answer = { reports: { nodes: { name: string; description: string | null; onDashboard: boolean }[] } }
  const { reports } = await walk.ask<Answer>('reports(first: 100) { nodes { name description onDashboard } }')
  expect(reports.nodes.find((report) => report.name === name)).toEqual({ name, description: walk.article.updated, onDashboard: add })
}

/** Deletes the lists and reports whose names begin so: what a walk made, even one that failed. */
export async function forget(walk: Walk, prefix: string): Promise<void> {
  type Named = { nodes: { id: string; name: string }[] }
  const { lists, reports } = await walk.ask<{ lists: Named; reports: Named }>('lists(first: 100) { nodes { id name } } reports(first: 100) { nodes { id name } }')
  for (const { id, name } of lists.nodes) {
    if (name.startsWith(prefix)) await ask('mutation($id: ID!) { listDelete(input: {list: $id}) { deletedId } }', { id })
  }
  for (const { id, name } of reports.nodes) {
    if (name.startsWith(prefix)) await ask('mutation($id: ID!) { reportDelete(input: {report: $id}) { deletedId } }', { id })
  }
}
