import { element, listen } from '../dom'
import { formatDate, formatMoney } from '../format'
import { locale, message } from '../messages'
import type { Client, OpenLine } from './clients'
import type { PartnerBook } from './load'
import { lineName } from './wording'

// More rows would be slow to lay out and nobody reads them: the search finds one.
const rowsAtOnce = 20

/** The partner's clients with their lines; each can be changed. */
export function clientsView(book: PartnerBook, onChange: (client: Client) => void): HTMLElement {
  const heading = element('h2', { id: 'what-if-clients' }, message('whatIf.clients'))
  const search = element('input', { id: 'what-if-search', type: 'search', autocomplete: 'off', maxlength: 80 })
  const list = element('ul', { class: 'clients' })
  const status = element('p', { class: 'muted', role: 'status' })
  const fold = (text: string) => text.toLocaleLowerCase(locale)
  const render = (): void => {
    const wanted = fold(search.value.trim())
    const found = book.clients.filter(({ name }) => fold(name).includes(wanted))
    list.replaceChildren(...found.slice(0, rowsAtOnce).map((client) => row(book, client, onChange)))
    status.textContent = countText(found.length, book.clients.length)
  }
  listen(search as HTMLElement, { oninput: render })
  render()
  const none = book.clients.length === 0
  return element(
    'section',
    { class: 'card', 'aria-labelledby': heading.id },
    heading,
    ...(none
      ? [element('p', { class: 'muted' }, message('whatIf.clients.none'))]
      : [element('div', { class: 'field' }, element('label', { for: search.id }, message('whatIf.clients.search')), search), status, list]),
  )
}

function countText(found: number, all: number): string {
  if (found > rowsAtOnce) return message('whatIf.clients.first', { shown: rowsAtOnce, found })
  return message('whatIf.clients.count', { found, all })
}

function row(book: PartnerBook, client: Client, onChange: (client: Client) => void): HTMLElement {
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  const change = element('button', { type: 'button', 'aria-label': message('whatIf.client.change.label', { client: client.name }) }, message('whatIf.client.change'))
  const notes = [
    client.country && (regions.of(client.country) ?? client.country),
    client.managed && message('whatIf.client.managed'),
  ].filter(Boolean)
  return element(
    'li',
    {},
    element(
      'div',
      {},
      element('h3', {}, client.name),
      element('p', { class: 'muted' }, notes.join(' · ')),
      element('ul', { class: 'lines' }, ...client.lines.map((line) => lineRow(book, line))),
    ),
    listen(change, { onclick: () => onChange(client) }),
  )
}

function lineRow(book: PartnerBook, { key, mrr, currency, renewsOn }: OpenLine): HTMLElement {
  return element(
    'li',
    {},
    element('span', {}, lineName(book, key)),
    element('span', {}, message('whatIf.client.mrr', { mrr: formatMoney(mrr, currency) })),
    renewsOn ? element('span', { class: 'muted' }, message('whatIf.client.renews', { date: formatDate(renewsOn) })) : null,
  )
}
