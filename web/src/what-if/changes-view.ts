import { element, listen } from '../dom'
import { formatDate } from '../format'
import { message } from '../messages'
import type { PartnerBook } from './load'
import type { Change, Rules, State } from './model'
import { changeText } from './wording'

interface Setup {
  onUndo: (place: number) => void
  onUndoAll: () => void
  onDeal: () => void
  onRules: (rules: Rules | undefined) => void
}

/** The list of changes, each with a way back, and the rules that they are judged by. */
export interface ChangesView {
  readonly root: HTMLElement
  render(state: State, faults: ReadonlyMap<number, string>, rulesFault: string | undefined): void
  /** Moves the focus to the list, after one of its buttons went. */
  focus(): void
}

export function makeChangesView(book: PartnerBook, { onUndo, onUndoAll, onDeal, onRules }: Setup): ChangesView {
  const heading = element('h2', { id: 'what-if-changes', tabindex: -1 }, message('whatIf.changes'))
  const list = element('div')
  const undoAll = listen(element('button', { type: 'button', class: 'link' }, message('whatIf.undoAll')), { onclick: onUndoAll })
  const deal = listen(element('button', { type: 'button' }, message('whatIf.addDeal')), { onclick: onDeal })
  const select = element('select', { id: 'what-if-rules' }, ...rulesChoices(book))
  listen(select as HTMLElement, { oninput: () => onRules(rulesOf(select.value)) })
  const fault = element('p', { class: 'fault', id: 'what-if-rules-fault' })
  select.setAttribute('aria-describedby', fault.id)
  const root = element(
    'section',
    { class: 'card', 'aria-labelledby': heading.id },
    element('header', {}, heading, undoAll),
    list,
    deal,
    element('div', { class: 'field' }, element('label', { for: select.id }, message('whatIf.rules')), select, fault),
  )
  const item = (change: Change, place: number, text: string | undefined) => {
    const said = changeText(book, change)
    const undo = element('button', { type: 'button', class: 'undo', 'aria-label': message('whatIf.undo.label', { change: said }) }, message('whatIf.undo'))
    return element(
      'li',
      {},
      element('div', {}, element('span', {}, said), text ? element('p', { class: 'fault' }, message('whatIf.refused', { reason: text })) : null),
      listen(undo, { onclick: () => onUndo(place) }),
    )
  }
  return {
    root,
    render({ changes, rules }, faults, rulesFault) {
      undoAll.hidden = changes.length === 0 && !rules
      list.replaceChildren(
        changes.length === 0
          ? element('p', { class: 'muted' }, message('whatIf.changes.none'))
          : element('ol', { class: 'changes', role: 'list' }, ...changes.map((change, place) => item(change, place, faults.get(place)))),
      )
      select.value = rules ? [rules.program, rules.edition].join('/') : ''
      fault.textContent = rulesFault ? message('whatIf.refused', { reason: rulesFault }) : ''
    },
    focus: () => heading.focus(),
  }
}

/** All editions, each in its time; one for all time; or another program. */
function rulesChoices({ editions }: PartnerBook): HTMLElement[] {
  const choice = (value: string, label: string) => element('option', { value }, label)
  const frozen = Object.entries(editions).map(([program, files]) =>
    element(
      'optgroup',
      { label: message(program === 'mrr' ? 'whatIf.rules.mrr' : 'whatIf.rules.points') },
      program === 'points' ? null : choice(`${program}/`, message('whatIf.rules.inTurn')),
      ...files.map(({ from }) => choice(`${program}/${from}`, message('whatIf.rules.edition', { date: formatDate(from) }))),
    ),
  )
  return [choice('', message('whatIf.rules.published')), ...frozen]
}

function rulesOf(value: string): Rules | undefined {
  const [program, edition] = value.split('/')
  if (!program) return undefined
  return edition ? { program, edition } : { program }
}
