import { element, listen, setAttribute } from '../dom'
import { formatDate } from '../format'
import { message } from '../messages'
import { partnerCard } from './card'
import { loadPartners, type Book } from './load'

/** The section with all partners and their standing (F17, F19, F34). */
export interface PartnersSection {
  readonly root: HTMLElement
  /** Loads and shows the standing on a day, by default today. */
  load(asOf: string | undefined): Promise<void>
}

/** Makes the section; `onAsOf` is asked to show another day, or today. */
export function makePartnersSection(onAsOf: (asOf: string | undefined) => void): PartnersSection {
  const facts = element('p', { class: 'muted facts' })
  const notices = element('div', { class: 'notices' })
  const content = element('div', { class: 'partners-content' })
  const status = element('p', { class: 'visually-hidden', role: 'status' })
  const root = element(
    'section',
    { class: 'partners', 'aria-labelledby': 'partners-title' },
    element('h1', { id: 'partners-title' }, message('partners.title')),
    facts,
    notices,
    status,
    content,
  )
  let pending = new AbortController()

  const load = async (asOf: string | undefined): Promise<void> => {
    pending.abort()
    const current = (pending = new AbortController())
    setAttribute(root, 'aria-busy', 'true')
    status.textContent = message('partners.loading')
    if (!content.firstChild) content.replaceChildren(skeleton())
    try {
      const book = await loadPartners(asOf, current.signal)
      facts.replaceChildren(...factsOf(book, asOf))
      notices.replaceChildren(...noticesOf(book, asOf, onAsOf))
      content.replaceChildren(contentOf(book))
      status.textContent = message('partners.count', { count: book.partners.totalCount })
    } catch (error) {
      if (current.signal.aborted) return
      facts.replaceChildren()
      notices.replaceChildren()
      content.replaceChildren(failure(error, () => void load(asOf)))
      status.textContent = ''
    }
    setAttribute(root, 'aria-busy', undefined)
  }
  return { root, load }
}

function factsOf({ program, partners }: Book, asOf: string | undefined): Node[] {
  const standing = partners.nodes[0]?.standing
  const day = standing?.asOf ?? asOf ?? program.today
  const texts = [message('partners.asOf', { date: formatDate(day) })]
  if (standing) {
    const edition = message('partners.edition', { date: formatDate(standing.edition.from) })
    texts.push(standing.edition.illustrative ? `${edition} (${message('partners.illustrative')})` : edition)
    texts.push(message('partners.count', { count: partners.totalCount }))
  }
  return texts.map((text) => element('span', {}, text))
}

function noticesOf({ program, partners }: Book, asOf: string | undefined, onAsOf: (asOf: string | undefined) => void): Node[] {
  const made: Node[] = []
  if (program.book.demo) {
    made.push(notice('demo', message('partners.demo.title'), message('partners.demo.text')))
  }
  const end = program.book.dataThrough
  if (asOf !== undefined && asOf !== program.today) {
    const back = action(message('partners.past.link'), () => onAsOf(undefined))
    made.push(notice('day', message('partners.past.title', { date: formatDate(asOf) }), back))
  } else if (end !== null && daysBetween(end, program.today) > staleAfterDays) {
    const date = formatDate(end)
    const show = action(message('partners.stale.link', { date }), () => onAsOf(end))
    made.push(notice('day', message('partners.stale.title', { date }), message('partners.stale.text'), show))
  }
  if (partners.nodes.length < partners.totalCount) {
    const counts = { shown: partners.nodes.length, total: partners.totalCount }
    made.push(notice('day', message('partners.more', counts)))
  }
  return made
}

// A book without an event for so long is no longer kept, but an old set of data.
const staleAfterDays = 92

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}

function notice(kind: string, title: string, ...parts: (Node | string)[]): HTMLElement {
  return element(
    'p',
    { class: `notice ${kind}` },
    element('strong', {}, title),
    ...parts.flatMap((part) => [' ', part]),
  )
}

function action(label: string, onClick: () => void): HTMLElement {
  return listen(element('button', { type: 'button', class: 'link' }, label), { onclick: onClick })
}

function contentOf({ partners }: Book): HTMLElement {
  if (partners.nodes.length === 0) {
    return element(
      'div',
      { class: 'blank' },
      element('h2', {}, message('partners.empty.title')),
      element('p', {}, message('partners.empty.text')),
    )
  }
  return element('ul', { class: 'cards' }, ...partners.nodes.map((partner) => element('li', {}, partnerCard(partner))))
}

function failure(error: unknown, retry: () => void): HTMLElement {
  return element(
    'div',
    { class: 'blank error', role: 'alert' },
    element('h2', {}, message('partners.error.title')),
    element('p', {}, error instanceof Error ? error.message : String(error)),
    listen(element('button', { type: 'button' }, message('partners.error.retry')), { onclick: retry }),
  )
}

/** Empty cards of the right size, so that nothing jumps when the partners come. */
function skeleton(): HTMLElement {
  const blanks = Array.from({ length: 4 }, () => element('div', { class: 'card skeleton' }))
  return element('div', { class: 'cards', 'aria-hidden': 'true' }, ...blanks)
}

