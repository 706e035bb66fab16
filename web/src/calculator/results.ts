import { element } from '../dom'
import { formatMoney, formatNumber, formatPoints, type Decimal } from '../format'
import { message, type MessageId } from '../messages'
import type { Result } from './calculate'

/** The results below the fields, and a quiet line that reads them out. */
export interface Results {
  readonly root: HTMLElement
  render(result: Result): void
}

interface Row {
  label: string
  /** The value as shown. */
  text: string
  /** The exact value, to be read by tools and shown on hover where the text is rounded. */
  exact?: Decimal
}

// A screen reader is told the result once typing pauses, not at every key.
const announcePause = 600

export function makeResults(): Results {
  const title = element('h3', { id: 'calculator-results' })
  const list = element('dl')
  const none = element('p', { class: 'no-result' }, message('calculator.result.incomplete'))
  const status = element('p', { class: 'visually-hidden', role: 'status' })
  const root = element('section', { class: 'results', 'aria-labelledby': title.id }, element('div', {}, title, list, none), status)
  let announcement = 0
  let said: string | undefined

  const announce = (text: string) => {
    clearTimeout(announcement)
    if (said === undefined) {
      said = text // what stands there at first is read in its turn
      return
    }
    announcement = window.setTimeout(() => {
      if (said !== text) status.textContent = said = text
    }, announcePause)
  }

  return {
    root,
    render(result) {
      const conversion = result.kind === 'money' || result.kind === 'points'
      title.textContent = message(conversion ? 'calculator.result.conversion' : 'calculator.result.estimate')
      list.hidden = result.kind === 'none'
      none.hidden = !list.hidden
      if (result.kind === 'none') {
        list.replaceChildren()
        announce(message('calculator.result.incomplete'))
        return
      }
      const rows = describe(result)
      list.replaceChildren(
        ...rows.map(({ label, text, exact }) =>
          element(
            'div',
            {},
            element('dt', {}, label),
            element('dd', {}, exact === undefined ? text : data(text, exact)),
          ),
        ),
      )
      announce(rows.map(({ label, text }) => message('calculator.result.item', { label, value: text })).join(', '))
    },
  }
}

function data(text: string, exact: Decimal): HTMLElement {
  const full = formatNumber(exact)
  return element('data', { value: exact, title: full === text ? undefined : full }, text)
}

function describe(result: Exclude<Result, { kind: 'none' }>): Row[] {
  const row = (name: string, exact: Decimal, text: string): Row => ({
    label: message(`calculator.result.${name}` as MessageId),
    text,
    exact,
  })
  const points = (name: string, exact: Decimal) => row(name, exact, formatPoints(exact))
  switch (result.kind) {
    case 'estimate':
      return [points('total', result.total), points('sold', result.sold), points('managed', result.managed)]
    case 'points':
      return [points('soldPoints', result.sold), points('managedPoints', result.managed)]
    case 'money':
      return [
        row('soldValue', result.sold, formatMoney(result.sold, result.currency)),
        row('managedValue', result.managed, formatMoney(result.managed, result.currency)),
      ]
  }
}
