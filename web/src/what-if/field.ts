import { element, listen, setAttribute } from '../dom'

/** A labelled control of a form, with a hint and, when its value cannot be used, a message. */
export interface Field {
  readonly root: HTMLElement
  value: string
  /** Hides the field and leaves it out of the tab order. */
  show(visible: boolean): void
  setHint(text: string): void
  /** Says what is wrong with the value, or clears it. */
  setFault(text: string | undefined): void
  focus(): void
}

/** A choice of a list. */
export interface Choice {
  value: string
  label: string
}

interface Setup {
  name: string
  label: string
  onInput?: () => void
}

/** Makes a text field; one for amounts has a keyboard for them on phones. */
export function textField(setup: Setup & { amount?: boolean }): Field {
  const inputmode = setup.amount ? 'decimal' : undefined
  return field(setup, element('input', { ...common(setup), type: 'text', inputmode, autocomplete: 'off', maxlength: 80 }))
}

/** Makes a field for a day from a first one on. */
export function dayField(setup: Setup & { min: string }): Field {
  return field(setup, element('input', { ...common(setup), type: 'date', min: setup.min, max: '9999-12-31' }))
}

/** Makes a list to choose from. */
export function selectField(setup: Setup): Field & { setChoices(choices: readonly Choice[]): void } {
  const select = element('select', common(setup))
  const setChoices = (choices: readonly Choice[]): void => {
    const chosen = select.value
    select.replaceChildren(...choices.map(({ value, label }) => element('option', { value }, label)))
    if (choices.some(({ value }) => value === chosen)) select.value = chosen
  }
  return Object.assign(field(setup, select), { setChoices })
}

/** Makes a box to tick: its value is "yes" or "". */
export function checkField(setup: Setup): Field {
  const input = element('input', { ...common(setup), type: 'checkbox' })
  const made = field(setup, input, element('label', { class: 'choice', for: input.id }, input, element('span', {}, setup.label)))
  return Object.defineProperty(made, 'value', {
    get: () => (input.checked ? 'yes' : ''),
    set: (value: string) => (input.checked = value === 'yes'),
  })
}

const common = ({ name }: Setup) => ({ id: `what-if-${name}`, name })

function field(setup: Setup, control: HTMLInputElement | HTMLSelectElement, row?: HTMLElement): Field {
  const hint = element('p', { class: 'hint', id: `${control.id}-hint` })
  const fault = element('p', { class: 'fault', id: `${control.id}-fault` })
  setAttribute(control, 'aria-describedby', `${hint.id} ${fault.id}`)
  listen(control as HTMLElement, { oninput: () => setup.onInput?.() })
  const rows = row ? [row] : [element('label', { for: control.id }, setup.label), control]
  const root = element('div', { class: 'field' }, ...rows, hint, fault)
  return {
    root,
    get value() {
      return control.value
    },
    set value(value: string) {
      control.value = value
    },
    show(visible) {
      root.hidden = !visible
    },
    setHint(text) {
      hint.textContent = text
    },
    setFault(text) {
      fault.textContent = text ?? ''
      setAttribute(control, 'aria-invalid', text ? 'true' : undefined)
    },
    focus() {
      control.focus()
    },
  }
}
