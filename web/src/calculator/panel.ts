import { element, listen, setAttribute } from '../dom'
import { arrow } from '../icons'
import type { Panel } from '../location'
import { message } from '../messages'
import { calculate } from './calculate'
import type { Engine } from './engine'
import { makeForm } from './form'
import { makeResults } from './results'
import { tabs, type Fields, type Tab } from './state'

/** The right side panel with the calculator (F26, F27). */
export interface CalculatorPanel {
  readonly root: HTMLElement
  /** Shows a state of the page. The engine is loaded when the panel first opens. */
  render(panel: Panel, fields: Fields): void
}

interface Setup {
  loadEngine: () => Promise<Engine>
  onPanel: (panel: Panel) => void
  onFields: (change: Partial<Fields>) => void
}

export function makeCalculatorPanel({ loadEngine, onPanel, onFields }: Setup): CalculatorPanel {
  let shown: { panel: Panel; fields: Fields } | undefined
  let lastTab: Tab = 'points'
  let renderBody: ((tab: Tab, fields: Fields) => void) | undefined
  let loading = false

  const body = element('div', { class: 'calculator-body', id: 'calculator-body', role: 'tabpanel' })
  const tabList = makeTabs(body.id, (tab) => onPanel(tab))
  const content = element(
    'div',
    { class: 'calculator-content', id: 'calculator-content' },
    tabList.root,
    body,
  )
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
    if (loading || renderBody) return
    loading = true
    body.replaceChildren(element('p', { class: 'note', role: 'status' }, message('calculator.loading')))
    try {
      renderBody = fill(body, await loadEngine(), onFields)
      if (shown && shown.panel !== 'closed') renderBody(shown.panel, shown.fields)
    } catch (error) {
      body.replaceChildren(failure(error, () => void start()))
    } finally {
      loading = false
    }
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
      tabList.select(panel)
      setAttribute(body, 'aria-labelledby', tabId(panel))
      renderBody?.(panel, fields)
      void start()
    },
  }
}

/** Fills the panel once the engine is there, and returns how to show a state. */
function fill(body: HTMLElement, engine: Engine, onFields: Setup['onFields']): (tab: Tab, fields: Fields) => void {
  const form = makeForm(engine, onFields)
  const results = makeResults()
  body.replaceChildren(form.root, element('p', { class: 'note' }, message('calculator.intro')), results.root)
  return (tab, fields) => {
    form.render(tab, fields)
    const result = calculate(engine, tab, fields)
    form.setFaults(result.kind === 'none' ? result.faults : {})
    results.render(result)
  }
}

function failure(error: unknown, retry: () => void): HTMLElement {
  const text = error instanceof Error ? error.message : String(error)
  return element(
    'div',
    { class: 'notice error', role: 'alert' },
    element('p', {}, message('calculator.failed', { message: text })),
    listen(element('button', { type: 'button' }, message('calculator.failed.retry')), { onclick: retry }),
  )
}

function tabId(tab: Tab): string {
  return `calculator-tab-${tab}`
}

/** The tab list; arrow keys, Home and End move between its tabs. */
function makeTabs(controls: string, onSelect: (tab: Tab) => void): { root: HTMLElement; select(tab: Tab): void } {
  const buttons = tabs.map((tab) =>
    listen(
      element(
        'button',
        { type: 'button', role: 'tab', id: tabId(tab), 'aria-controls': controls },
        message(`calculator.tab.${tab}`),
      ),
      { onclick: () => onSelect(tab) },
    ),
  )
  const targets: Record<string, (index: number) => number> = {
    ArrowRight: (index) => (index + 1) % tabs.length,
    ArrowLeft: (index) => (index + tabs.length - 1) % tabs.length,
    Home: () => 0,
    End: () => tabs.length - 1,
  }
  const root = listen(
    element('div', { class: 'tabs', role: 'tablist', 'aria-label': message('calculator.tabs') }, ...buttons),
    {
      onkeydown: (event) => {
        const index = buttons.findIndex((button) => button === event.target)
        const target = targets[event.key]?.(index)
        if (index < 0 || target === undefined) return
        event.preventDefault()
        buttons[target]?.focus()
        onSelect(tabs[target] ?? 'points')
      },
    },
  )
  return {
    root,
    select(selected) {
      tabs.forEach((tab, index) => {
        const button = buttons[index]
        if (!button) return
        setAttribute(button, 'aria-selected', tab === selected ? 'true' : 'false')
        button.tabIndex = tab === selected ? 0 : -1
      })
    },
  }
}
