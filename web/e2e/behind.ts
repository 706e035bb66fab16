import type { Locator, Page } from '@playwright/test'
import { expect } from './page'

/** A number on a page that opens what is behind it, as the page's document tells it. */
export interface Opening {
  /** What all numbers of a kind have in common: how what they open says the number again. */
  readonly kind: string
  /** The selector that finds it, and which of what that finds it is. */
  readonly selector: string
  readonly at: number
  /** What it says. */
  readonly text: string
}

const marks = ['data-opens', 'data-behind', 'data-drill'] as const

/** The kind of a number by its mark: a figure and whether it is of a client or of other days; a name. */
function kindOf(mark: (typeof marks)[number], value: string): string {
  if (mark !== 'data-opens') return `${mark.slice('data-'.length)} ${value}`
  const [figure, ...rest] = value.split(',')
  return ['opens', figure, ...rest.map((part) => (/^\w\w_/.test(part) ? part.slice(0, 3) : part.includes('..') ? 'days' : /^\d/.test(part) ? 'day' : part))].join(' ')
}

/**
 * The numbers that can be seen on a page, or in the panel in front of it, some
 * of each kind: the first ones, and the last where it is no row of a long table.
 */
export async function openingsOf(page: Page, scope = 'main'): Promise<readonly Opening[]> {
  const found: Opening[] = []
  await page.locator(`${scope} :is(${marks.map((mark) => `[${mark}]`).join()})`).first().waitFor()
  for (const mark of marks) {
    const marked = await page
      .locator(`${scope} [${mark}]:visible`)
      .evaluateAll((elements, name) => elements.map((element) => ({ value: element.getAttribute(name) ?? '', text: (element as HTMLElement).innerText })), mark)
    const kinds = new Map<string, Opening[]>()
    marked.forEach(({ value, text }, place) => {
      const kind = kindOf(mark, value)
      const at = marked.slice(0, place).filter((other) => other.value === value).length
      kinds.set(kind, [...(kinds.get(kind) ?? []), { kind, selector: `${scope} [${mark}="${value}"]:visible`, at, text }])
    })
    for (const all of kinds.values()) found.push(...all.filter((_, place) => place < 2 || (place === all.length - 1 && !all[0]?.kind.includes('cl_'))))
  }
  return found
}

/** Without what languages put between digits, and without the plus of a gain: a change is told with its sign, a sum may not be. */
export const bare = (text: string | null) => (text ?? '').replaceAll(/[\s\u00A0\u202F+]/g, '')

/** What a table says below a column of all its rows. */
const foot = (table: Locator | Page, column: string) => table.locator(`tfoot [data-column="${column}"]`)

/** Where what a kind of numbers opens says the number again, if it is rows of a table. */
export function totalBehind(page: Page, name: string): Locator {
  const table = (label: string | RegExp) => page.getByRole('table', { name: label, exact: true })
  const [room = '', what = ''] = name.split('.')
  const count = (label: string | RegExp) => page.locator('section', { has: table(label) }).getByRole('status').first()
  switch (room) {
    case 'renewals':
      return what === 'count' || what === 'timeLeft' ? count('Renewals') : foot(table('Renewals'), what)
    case 'commissions':
      if (what === 'total' || what === 'pending') return foot(table('Past and future payments'), what)
      return what === 'lines' ? count(/^Lines earning in/) : foot(table(/^Lines earning in/), 'monthly')
    case 'statement':
      return what === 'count' ? count('Lines') : foot(table('Lines'), what)
    case 'tier':
      return foot(table('Points breakdown'), 'total')
    case 'editions':
      return foot(page, what)
    case 'engagement':
      return what === 'count' ? count('Clients by engagement') : page.locator(`tfoot [data-figure="${what}"]`)
    case 'program':
      return what === 'count' ? count('Partners') : foot(table('Partners'), what)
    default:
      throw new Error(`the test does not know what the number "${name}" leads to`)
  }
}

/** Opens a number and holds what it opens against it; then goes back. */
export async function expectBehind(page: Page, { kind, selector, at, text }: Opening): Promise<void> {
  const number = page.locator(selector).nth(at)
  const shown = bare(text)
  const before = page.url()
  // What was opened before may still be going.
  await expect.poll(async () => bare(await number.innerText()), kind).toBe(shown)
  await number.click()
  const [how, name = ''] = kind.split(' ')
  if (how === 'opens') {
    await expect.poll(async () => bare(await page.getByTestId('explained').textContent()), kind).toBe(shown)
  } else if (how === 'behind') {
    const total = totalBehind(page, name)
    const figures = figuresOf(text, name)
    // What comes to nothing has no row, and then nothing below the rows.
    const nothing = figures.every((figure) => !/[1-9]/.test(figure))
    await expect
      .poll(async () => {
        const [said] = await total.evaluateAll((elements) => elements.map((element) => (element as HTMLElement).innerText))
        return said === undefined && nothing ? figures : figuresOf(said ?? '')
      }, `${kind} ${page.url()}`)
      .toEqual(figures)
  }
  if (page.url() !== before) {
    await page.goBack()
    await expect(page).toHaveURL(before)
  }
}

/** The figures in a text, each with its sign and currency: what a number says, whatever the words around it. */
function figuresOf(text: string, name = ''): readonly string[] {
  const found = text.match(/-?[A-Z]*[$£€¥]?\d[\d,]*(\.\d+)?%?/g) ?? []
  // A sentence about pending lines begins with how many they are, and goes on with their amounts.
  return name === 'commissions.pending' ? found.slice(0, 1) : found
}
