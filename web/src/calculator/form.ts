import { element } from '../dom'
import { isCivilDate } from '../format'
import { locale, message, type MessageId } from '../messages'
import type { Faults } from './calculate'
import { listCountries } from './countries'
import type { Engine } from './engine'
import { dateField, numberField, radioField, selectField, type Field } from './field'
import { dealTypes, methods, type Fields, type Tab } from './state'

/** The calculator's fields. Both tabs share those that describe the client. */
export interface Form {
  readonly root: HTMLFormElement
  /** Shows the fields of a tab with their values. */
  render(tab: Tab, fields: Fields): void
  setFaults(faults: Faults): void
}

/** Makes the form; `onChange` gets the fields as they stand after every input. */
export function makeForm(engine: Engine, onChange: (change: Partial<Fields>) => void): Form {
  const countries = listCountries(locale)
  const currencyNames = new Intl.DisplayNames(locale, { type: 'currency' })
  const text = (name: keyof Fields) => ({
    name,
    label: message(`calculator.${name}` as MessageId),
    onChange: (value: string) => onChange({ [name]: value }),
  })

  const fields = {
    method: radioField({
      ...text('method'),
      choices: methods.map((value) => ({ value, label: message(`calculator.method.${value}`) })),
    }),
    amount: numberField(text('amount')),
    country: selectField({ ...text('country'), choices: [] }),
    currency: selectField({ ...text('currency'), choices: [] }),
    dealType: radioField({
      ...text('dealType'),
      short: true,
      choices: dealTypes.map((value) => ({ value, label: message(`calculator.dealType.${value}`) })),
    }),
    on: dateField({ ...text('on'), short: true }),
    manage: radioField({
      ...text('manage'),
      onChange: (value) => onChange({ manage: value === 'yes' }),
      choices: [
        { value: 'yes', label: message('calculator.manage.yes') },
        { value: 'no', label: message('calculator.manage.no') },
      ],
    }),
    others: numberField({ ...text('others'), whole: true }),
    soldPoints: numberField({ ...text('soldPoints'), short: true }),
    managedPoints: numberField({ ...text('managedPoints'), short: true }),
    soldValue: numberField({ ...text('soldValue'), short: true }),
    managedValue: numberField({ ...text('managedValue'), short: true }),
  } satisfies Record<keyof Fields, Field>

  fields.others.setHint(message('calculator.others.hint'))

  let pricedOn = ''
  let growth: ReadonlySet<string> = new Set()
  /** Offers the countries and currencies of the edition in force on a day. */
  const offer = (on: string) => {
    if (on === pricedOn || !isCivilDate(on)) return
    pricedOn = on
    growth = engine.growthMarkets(on)
    fields.country.setChoices(
      countries.map(({ code, name }) => ({
        value: code,
        label: growth.has(code) ? message('calculator.country.growthOption', { country: name }) : name,
      })),
    )
    fields.currency.setChoices(
      engine.currencies(on).map((code) => ({
        value: code,
        label: message('calculator.currency.option', { code, name: currencyNames.of(code) ?? code }),
      })),
    )
  }

  const root = element('form', { class: 'calculator-form', novalidate: true }, ...Object.values(fields).map(({ root }) => root))
  root.addEventListener('submit', (event) => event.preventDefault())

  return {
    root,
    render(tab, values) {
      offer(values.on)
      for (const [name, field] of Object.entries(fields)) {
        const value = values[name as keyof Fields]
        const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
        if (field.value !== text) field.value = text
        field.show(isShown(name as keyof Fields, tab, values))
      }
      const market = growth.has(values.country) ? 'growth' : 'established'
      fields.country.setHint(message(`calculator.country.${market}`))
      fields.amount.setHint(message('calculator.amount.hint', { currency: values.currency }))
      for (const field of [fields.soldValue, fields.managedValue]) {
        field.setHint(message('calculator.value.hint', { currency: values.currency }))
      }
    },
    setFaults(faults) {
      for (const [name, field] of Object.entries(fields)) field.setFault(faults[name as keyof Fields])
    },
  }
}

/** Only what a tab asks for is shown: of the two conversions one pair of fields (F27). */
function isShown(name: keyof Fields, tab: Tab, fields: Fields): boolean {
  switch (name) {
    case 'amount':
    case 'manage':
      return tab === 'points'
    case 'others':
      return tab === 'points' && fields.manage
    case 'method':
      return tab === 'currency'
    case 'soldPoints':
    case 'managedPoints':
      return tab === 'currency' && fields.method === 'toCurrency'
    case 'soldValue':
    case 'managedValue':
      return tab === 'currency' && fields.method === 'toPoints'
    default:
      return true
  }
}

