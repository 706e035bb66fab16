import { element, listen, setAttribute, type Attributes } from '../dom'

/** A labelled control with a hint and, when its value cannot be used, a message. */
export interface Field {
  readonly root: HTMLElement
  /** Shows or hides the field; a hidden one is left out of the tab order too. */
  show(visible: boolean): void
  setHint(text: string): void
  /** Says what is wrong with the value, or clears it. */
  setFault(text: string | undefined): void
}

/** A field whose value is one text: an input or a select. */
export interface ValueField extends Field {
  value: string
}

/** One of the choices of a select or a group of radio buttons. */
export interface Choice {
  value: string
  label: string
}

interface Setup {
  name: string
  label: string
  onChange: (value: string) => void
  /** A short field takes half a row. */
  short?: boolean
}

/** Makes a text field for numbers, with a keyboard for them on phones. */
export function numberField(setup: Setup & { whole?: boolean }): ValueField {
  const input = element('input', {
    ...common(setup.name),
    type: 'text',
    inputmode: setup.whole ? 'numeric' : 'decimal',
    autocomplete: 'off',
    maxlength: 40,
  })
  return valueField(setup, input)
}

/** Makes a field for a date, YYYY-MM-DD. */
export function dateField(setup: Setup): ValueField {
  return valueField(setup, element('input', { ...common(setup.name), type: 'date', min: '0001-01-01', max: '9999-12-31' }))
}

/** Makes a list to choose from. */
export function selectField(setup: Setup & { choices: readonly Choice[] }): ValueField & { setChoices(choices: readonly Choice[]): void } {
  const select = element('select', common(setup.name))
  const setChoices = (choices: readonly Choice[]) => {
    const chosen = select.value
    select.replaceChildren(...choices.map(({ value, label }) => element('option', { value }, label)))
    if (chosen) select.value = chosen
  }
  setChoices(setup.choices)
  return Object.assign(valueField(setup, select), { setChoices })
}

/** Makes a group of radio buttons under one question. */
export function radioField(setup: Setup & { choices: readonly Choice[] }): ValueField {
  const { name } = setup
  const inputs = setup.choices.map(({ value }) => {
    const input = element('input', { type: 'radio', name, value, id: id(`${name}-${value}`) })
    return listen(input, { onchange: () => setup.onChange(input.value) })
  })
  const rows = inputs.map((input, index) =>
    element('label', { class: 'choice', for: input.id }, input, element('span', {}, setup.choices[index]?.label)),
  )
  const { hint, fault } = notes(name)
  const root = element(
    'fieldset',
    { class: classes(setup), 'aria-describedby': `${hint.id} ${fault.id}` },
    element('legend', {}, setup.label),
    element('div', { class: 'choices' }, ...rows),
    hint,
    fault,
  )
  return {
    ...parts(root, [root], hint, fault),
    get value() {
      return inputs.find((input) => input.checked)?.value ?? ''
    },
    set value(value: string) {
      for (const input of inputs) input.checked = input.value === value
    },
  }
}

function valueField(setup: Setup, control: HTMLInputElement | HTMLSelectElement): ValueField {
  const { hint, fault } = notes(setup.name)
  setAttribute(control, 'aria-describedby', `${hint.id} ${fault.id}`)
  listen(control as HTMLElement, { oninput: () => setup.onChange(control.value) })
  const root = element(
    'div',
    { class: classes(setup) },
    element('label', { for: control.id }, setup.label),
    control,
    hint,
    fault,
  )
  return {
    ...parts(root, [control], hint, fault),
    get value() {
      return control.value
    },
    set value(value: string) {
      control.value = value
    },
  }
}

function parts(root: HTMLElement, marked: HTMLElement[], hint: HTMLElement, fault: HTMLElement): Field {
  return {
    root,
    show(visible) {
      root.hidden = !visible
    },
    setHint(text) {
      hint.textContent = text
    },
    setFault(text) {
      fault.textContent = text ?? ''
      for (const control of marked) {
        if (control instanceof HTMLFieldSetElement) control.classList.toggle('faulty', text !== undefined)
        else setAttribute(control, 'aria-invalid', text !== undefined ? 'true' : undefined)
      }
    },
  }
}

function notes(name: string): { hint: HTMLElement; fault: HTMLElement } {
  return {
    hint: element('p', { class: 'hint', id: id(`${name}-hint`) }),
    fault: element('p', { class: 'fault', id: id(`${name}-fault`) }),
  }
}

function classes({ short }: Setup): string {
  return short ? 'field short' : 'field'
}

function common(name: string): Attributes {
  return { id: id(name), name }
}

function id(name: string): string {
  return `calculator-${name}`
}
