import type { PointsCalculator } from '../../../wasm/dist/points-calculator.js'
import { element, listen, setAttribute } from '../dom'
import { arrow } from '../icons'
import type { Panel } from '../location'
import { message } from '../messages'
import { getFields, setFields, type Fields, type Tab } from './fields'

/** The right side panel with the calculator (F26, F27), which is the element of the package. */
export interface CalculatorPanel {
  readonly root: HTMLElement
  /** Shows a state of the page. The element is loaded when the panel first opens. */
  render(panel: Panel, fields: Fields): void
}

interface Setup {
  /** Defines <points-calculator>. */
  load: () => Promise<unknown>
  onPanel: (panel: Panel) => void
  onFields: (fields: Fields) => void
}

export function makeCalculatorPanel({ load, onPanel, onFields }: Setup): CalculatorPanel {
  let shown: { panel: Panel; fields: Fields } | undefined
  let lastTab: Tab = 'points'
  let calculator: PointsCalculator | undefined
  let loading = false

  const content = element('div', { class: 'calculator-content', id: 'calculator-content' })
  const toggle = listen(
    element(
      'button',
      { type: 'button', class: 'calculator-toggle', 'aria-controls': content.id },
      arrow(),
      element('span', {}, message('calculator.title')),
    ),
    { onclick: () => onPanel(shown?.panel === 'closed' ? lastTab : 'closed') },
  )
  const root = element(
    'aside',
    { class: 'calculator', 'aria-labelledby': 'calculator-title' },
    element('h2', { id: 'calculator-title' }, toggle),
    content,
  )

  const start = async () => {
    if (loading || calculator) return
    loading = true
    content.replaceChildren(element('p', { class: 'note', role: 'status' }, message('calculator.loading')))
    try {
      await load()
      calculator = document.createElement('points-calculator')
      calculator.addEventListener('points-change', onChange)
      show(calculator)
      content.replaceChildren(calculator, element('p', { class: 'note' }, message('calculator.intro')))
    } catch {
      content.replaceChildren(failure(() => void start()))
    } finally {
      loading = false
    }
  }

  const onChange = () => {
    if (!calculator) return
    if (calculator.tab === shown?.panel) onFields(getFields(calculator))
    else onPanel(calculator.tab)
  }

  const show = (calculator: PointsCalculator) => {
    if (!shown || shown.panel === 'closed') return
    calculator.tab = shown.panel
    setFields(calculator, shown.fields)
  }

  return {
    root,
    render(panel, fields) {
      shown = { panel, fields }
      const open = panel !== 'closed'
      root.classList.toggle('open', open)
      content.hidden = !open
      setAttribute(toggle, 'aria-expanded', open ? 'true' : 'false')
      toggle.title = message(open ? 'calculator.close' : 'calculator.open')
      if (!open) return
      lastTab = panel
      if (calculator) show(calculator)
      void start()
    },
  }
}

function failure(retry: () => void): HTMLElement {
  return element(
    'div',
    { class: 'notice error', role: 'alert' },
    element('p', {}, message('calculator.failed')),
    listen(element('button', { type: 'button' }, message('calculator.failed.retry')), { onclick: retry }),
  )
}
