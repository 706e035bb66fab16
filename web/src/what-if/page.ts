import { element, listen, setAttribute } from '../dom'
import { message } from '../messages'
import { makeChangeDialog, type Currency } from './change-dialog'
import { makeChangesView } from './changes-view'
import { clientsView } from './clients-view'
import type { PartnerBook, Choice } from './load'
import { mostChanges, writeState, type State } from './model'
import { outcomeOf, type Refusal, type Replay } from './outcome'
import { announcement, outcomeView, todayTiers } from './outcome-view'

/** A book that is ready to be replayed. */
export interface OpenBook {
  book: PartnerBook
  replay: Replay
  currencies: readonly Currency[]
  refusal: (error: unknown) => Refusal | undefined
}

/** The page: whose book, and what would become of it. */
export interface WhatIfPage {
  readonly root: HTMLElement
  /** Shows what an address says. */
  show(state: State): void
}

interface Setup {
  loadChoice: (signal: AbortSignal) => Promise<Choice>
  openBook: (partner: string, signal: AbortSignal) => Promise<OpenBook>
  /** Is asked to show another state, as a step that Back undoes. */
  onState: (state: State) => void
}

export function makeWhatIfPage({ loadChoice, openBook, onState }: Setup): WhatIfPage {
  const status = element('p', { class: 'visually-hidden', role: 'status' })
  const content = element('div')
  const root = element('section', { class: 'what-if', 'aria-labelledby': 'what-if-title' }, status, content)
  let shown: { partner: string | undefined; view?: BookView } | undefined
  let pending = new AbortController()

  const load = async (state: State): Promise<void> => {
    pending.abort()
    const current = (pending = new AbortController())
    shown = { partner: state.partner }
    setAttribute(root, 'aria-busy', 'true')
    status.textContent = message('whatIf.loading')
    content.replaceChildren(title(), skeleton())
    try {
      if (state.partner === undefined) {
        const choice = await loadChoice(current.signal)
        const only = choice.all === 1 ? choice.partners[0] : undefined
        if (only) return void load({ ...state, partner: only.id })
        content.replaceChildren(title(), chooser(choice, (partner) => onState({ partner, changes: [] })))
        status.textContent = ''
      } else {
        const opened = await openBook(state.partner, current.signal)
        const view = makeBookView(opened, onState, (text) => (status.textContent = text))
        shown = { partner: state.partner, view }
        content.replaceChildren(...view.parts)
        status.textContent = ''
        view.render(latest)
      }
    } catch (error) {
      if (current.signal.aborted) return
      content.replaceChildren(title(), failure(error, () => void load(latest)))
      status.textContent = ''
    }
    if (current === pending) setAttribute(root, 'aria-busy', undefined)
  }

  let latest: State = { changes: [] }
  return {
    root,
    show(state) {
      latest = state
      if (!shown || shown.partner !== state.partner) void load(state)
      else shown.view?.render(state)
    },
  }
}

interface BookView {
  readonly parts: HTMLElement[]
  render(state: State): void
}

function makeBookView({ book, replay, currencies, refusal }: OpenBook, onState: (state: State) => void, say: (text: string) => void): BookView {
  let state: State = { changes: [] }
  let told = false
  let tableOpen = false
  const go = (next: Partial<State>) => onState({ ...state, ...next })
  const dialog = makeChangeDialog(book, currencies, (change) => {
    if (state.changes.length >= mostChanges) say(message('whatIf.changes.most', { count: mostChanges }))
    else go({ changes: [...state.changes, change] })
  })
  const changes = makeChangesView(book, {
    onUndo: (place) => {
      go({ changes: state.changes.filter((_, at) => at !== place) })
      changes.focus()
    },
    onUndoAll: () => {
      onState({ partner: book.partner.id, changes: [] })
      changes.focus()
    },
    onDeal: () => dialog.open(undefined),
    onRules: (rules) => {
      const { rules: _, ...rest } = state
      onState(rules ? { ...rest, rules } : rest)
    },
  })
  const events = book.pages.reduce((sum, page) => sum + page.split('\n').length - 1, 0)
  const head = element('header', { class: 'what-if-head' }, title(book.partner.name), todayTiers(replay.forecast()))
  const facts = element('p', { class: 'muted facts' }, message('whatIf.facts', { events, clients: book.clients.length }))
  const outcome = element('div', { class: 'outcome' })
  const side = element('div', { class: 'side' }, changes.root, clientsView(book, (client) => dialog.open(client)))
  return {
    parts: [head, facts, element('div', { class: 'what-if-layout' }, outcome, side), dialog.root],
    render(next) {
      state = next
      const found = outcomeOf(replay, next.changes, next.rules, refusal)
      const changed = writeState({ changes: next.changes, ...(next.rules ? { rules: next.rules } : {}) }) !== ''
      outcome.replaceChildren(...outcomeView(found, changed, tableOpen, (open) => (tableOpen = open)))
      changes.render(next, found.faults, found.rulesFault)
      if (told) say(announcement(found))
      told = true
    },
  }
}

function title(partner?: string): HTMLElement {
  return element(
    'div',
    {},
    element('p', { class: 'muted' }, element('a', { href: '/' }, message('whatIf.back'))),
    element('h1', { id: 'what-if-title' }, partner ? message('whatIf.title.partner', { partner }) : message('whatIf.title')),
  )
}

function chooser({ partners, all }: Choice, onChoose: (partner: string) => void): HTMLElement {
  if (partners.length === 0) {
    return element('div', { class: 'blank' }, element('h2', {}, message('partners.empty.title')), element('p', {}, message('partners.empty.text')))
  }
  const button = (id: string, name: string) => listen(element('button', { type: 'button' }, name), { onclick: () => onChoose(id) })
  return element(
    'section',
    { class: 'card', 'aria-labelledby': 'what-if-choose' },
    element('h2', { id: 'what-if-choose' }, message('whatIf.choose')),
    element('ul', { class: 'choose' }, ...partners.map(({ id, name }) => element('li', {}, button(id, name)))),
    partners.length < all && element('p', { class: 'muted' }, message('partners.more', { shown: partners.length, total: all })),
  )
}

function failure(error: unknown, retry: () => void): HTMLElement {
  return element(
    'div',
    { class: 'blank error', role: 'alert' },
    element('h2', {}, message('whatIf.failed')),
    element('p', {}, error instanceof Error ? error.message : String(error)),
    listen(element('button', { type: 'button' }, message('partners.error.retry')), { onclick: retry }),
  )
}

/** Empty cards of about the right size, so that little jumps when the book comes. */
function skeleton(): HTMLElement {
  const blank = () => element('div', { class: 'card skeleton' })
  return element('div', { class: 'what-if-layout', 'aria-hidden': 'true' }, element('div', { class: 'outcome' }, blank(), blank()), element('div', { class: 'side' }, blank()))
}
