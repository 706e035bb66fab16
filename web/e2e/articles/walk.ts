import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { createIntl } from 'react-intl'
import { makeFormat, type Format } from '../../src/language/format'
import { languageTag, type Locale } from '../../src/language/locale'
import type { MessageId } from '../../src/language/message-id'
import { ask, open, partnerId } from '../demo'
import { expect, test as base } from '../page'

export { expect }

/** One of the five articles that the program was specified by, and who walks it. */
export interface Article {
  readonly language: Locale
  /** The day of the article. */
  readonly updated: string
  /** The partner of the demo book through whose eyes it is walked. */
  readonly partner: string
}

const catalogues = join(import.meta.dirname, '../../src/messages')

/** The texts of a language, by id. */
function textsOf(language: Locale): Record<string, string> {
  const folder = join(catalogues, language)
  return Object.assign({}, ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object)) as Record<string, string>
}

/** Values of a text, as react-intl takes them. */
type Values = Readonly<Record<string, string | number>>

/**
 * A walk through an article: in its language, through a partner's eyes, from
 * the dashboard on by nothing but what a person sees and clicks. What is shown
 * is held to the API's answer to the same partner.
 */
export class Walk {
  /** The formats of the article's language. */
  readonly format: Format
  /** The text of an id in the article's language. */
  readonly say: (id: MessageId, values?: Values) => string

  constructor(
    readonly page: Page,
    readonly article: Article,
    /** The partner (pa_…). */
    readonly partner: string,
  ) {
    const locale = languageTag(article.language)
    const intl = createIntl({
      locale,
      messages: textsOf(article.language),
      onError: (error) => {
        throw error
      },
    })
    this.format = makeFormat(locale, 'UTC')
    this.say = (id, values) => intl.formatMessage({ id }, values as Record<string, string | number>)
  }

  /** Opens the dashboard, where every path of the articles begins; on a day, for what is no more today. */
  async start(asOf?: string): Promise<void> {
    await open(this.page, '/', { partner: this.article.partner, eyes: 'partner', ...(asOf && { asOf }) })
    await expect(this.page.locator('html')).toHaveAttribute('lang', this.article.language)
    await this.leads('dashboard.title')
  }

  /** Partner > …: an entry of the left side bar, below the word Partner. */
  async menu(entry: MessageId): Promise<void> {
    const bar = this.page.getByRole('navigation', { name: this.say('app.navigation'), exact: true })
    await expect(bar.getByText(this.say('app.navigation.partner'), { exact: true }).filter({ visible: true })).toBeVisible()
    await bar.getByRole('link', { name: this.say(entry), exact: true }).click()
    await this.leads(entry)
  }

  /** A tab of the dashboard. */
  async tab(tab: MessageId, leads: MessageId): Promise<void> {
    await this.page.getByRole('navigation', { name: this.say('dashboard.tabs') }).getByRole('link', { name: this.say(tab), exact: true }).click()
    await this.leads(leads)
  }

  /** The page of that title is shown, and still the same partner's through its eyes. */
  async leads(title: MessageId): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: this.say(title), exact: true })).toBeVisible()
    await expect(this.page).toHaveURL(new RegExp(`partner=${this.partner}.*eyes=partner`))
  }

  /** A section of the page, or of the panel, by its title. */
  section(title: MessageId): Locator {
    return this.page.getByRole('region', { name: this.say(title), exact: true })
  }

  /** A chart by its title. */
  chart(title: MessageId): Locator {
    return this.page.getByRole('figure', { name: this.say(title), exact: true })
  }

  /** Fields of the partner as the partner itself gets them. */
  async ask<Partner>(fields: string): Promise<Partner> {
    type Answer = { viewer: { partner: Partner } }
    const { viewer } = await ask<Answer>(`query($id: ID!) { viewer(asPartner: $id) { partner(id: $id) { ${fields} } } }`, { id: this.partner })
    return viewer.partner
  }
}

/** Shows the same in both: what a chart draws is read from its table. */
export async function tableOf(walk: Walk, chart: Locator): Promise<string[][]> {
  await chart.getByRole('button', { name: walk.say('charts.showTable') }).click()
  const rows = await cells(chart.getByRole('table'))
  await chart.getByRole('button', { name: walk.say('charts.showChart') }).click()
  return rows
}

/** The cells of a table, row by row, as they are read. */
export function cells(table: Locator): Promise<string[][]> {
  return table
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim())))
}

/** Big figures with their small labels, by label. */
export function figures(list: Locator): Promise<Record<string, string>> {
  return list.evaluateAll((lists) =>
    Object.fromEntries(
      lists.flatMap((element) =>
        [...element.querySelectorAll('dt')].map((label) => {
          const text = (of: Element | null) => (of as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim()
          return [text(label), text(label.nextElementSibling)]
        }),
      ),
    ),
  )
}

/** A text as it is read: any space is one space. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** A text as a part of a regular expression. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`)
}

/** The program's own guides, which the articles lead to with "learn more". */
export const guides = { engagement: 'https://guides.example/engagement', renewals: 'https://guides.example/renewals' }

type Guides = { readonly engagement: string | null; readonly renewals: string | null }

const setGuides = (to: Guides) =>
  ask('mutation($input: ProgramSetGuidesInput!) { programSetGuides(input: $input) { userErrors { message } } }', { input: to })

export const test = base.extend<{ article: Article; walk: Walk }>({
  article: [{ language: 'en', updated: '', partner: '' }, { option: true }],
  walk: async ({ page, article }, use) => {
    const { program } = await ask<{ program: { guides: Guides } }>('{ program { guides { engagement renewals } } }')
    await setGuides(guides)
    await use(new Walk(page, article, await partnerId(article.partner)))
    await setGuides(program.guides)
  },
})
