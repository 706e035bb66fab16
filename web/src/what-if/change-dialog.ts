import { listCountries } from '../countries'
import { parseDecimal } from '../decimal'
import { element, listen } from '../dom'
import { formatMoney } from '../format'
import { locale, message, type MessageId } from '../messages'
import type { Client } from './clients'
import { checkField, dayField, selectField, textField, type Choice, type Field } from './field'
import type { PartnerBook } from './load'
import { newClient, type Change } from './model'
import { lineName } from './wording'

/** The currencies that are priced, with their decimals. */
export interface Currency {
  currency: string
  decimals: number
}

/** A dialog in which a change is made up, for one client or for a new one. */
export interface ChangeDialog {
  readonly root: HTMLDialogElement
  /** Asks for a change of a client, or, without one, for a deal with a new client. */
  open(client: Client | undefined): void
}

type Kind = Change['kind'] | 'other_added' | 'other_removed'

// Another manager that is made up: no partner of the stream has its name.
const anotherPartner = 'another'

export function makeChangeDialog(book: PartnerBook, currencies: readonly Currency[], onChange: (change: Change) => void): ChangeDialog {
  let client: Client | undefined
  const title = element('h2', { id: 'what-if-dialog-title' })
  const kind = selectField({ name: 'kind', label: message('whatIf.dialog.kind'), onInput: () => settle() })
  const name = textField({ name: 'name', label: message('whatIf.dialog.name') })
  const country = selectField({ name: 'country', label: message('whatIf.dialog.country') })
  const line = selectField({ name: 'line', label: message('whatIf.dialog.line'), onInput: () => settle() })
  const mrr = textField({ name: 'mrr', label: message('whatIf.dialog.mrr'), amount: true })
  const currency = selectField({ name: 'currency', label: message('whatIf.dialog.currency'), onInput: () => hint() })
  const dealType = selectField({ name: 'dealType', label: message('whatIf.dialog.dealType') })
  const on = dayField({ name: 'on', label: message('whatIf.dialog.on'), min: book.today })
  const manage = checkField({ name: 'manage', label: message('whatIf.dialog.manage') })
  const fields = [kind, name, country, line, mrr, currency, dealType, on, manage]
  country.setChoices(listCountries(locale).map(({ code, name: label }) => ({ value: code, label })))
  currency.setChoices(currencies.map(({ currency: value }) => ({ value, label: value })))
  dealType.setChoices((['sourced', 'assisted'] as const).map((value) => ({ value, label: message(`whatIf.dealType.${value}`) })))

  const form = element(
    'form',
    { method: 'dialog', novalidate: true },
    title,
    element('div', { class: 'fields' }, ...fields.map((field) => field.root)),
    element(
      'div',
      { class: 'actions' },
      element('button', { type: 'submit', class: 'primary' }, message('whatIf.dialog.add')),
      listen(element('button', { type: 'button' }, message('whatIf.dialog.cancel')), { onclick: () => root.close() }),
    ),
  )
  const root = element('dialog', { class: 'what-if-dialog', 'aria-labelledby': title.id }, form)
  listen(form, {
    onsubmit: (event) => {
      event.preventDefault()
      const change = read()
      if (!change) return
      root.close()
      onChange(change)
    },
  })

  /** Shows the fields that the kind of change takes, with what is there already. */
  const settle = (): void => {
    const chosen = kind.value as Kind
    const deal = chosen === 'deal_closes'
    const renews = chosen === 'line_renews'
    kind.show(client !== undefined)
    name.show(!client)
    country.show(!client)
    line.show(deal || renews)
    mrr.show(deal || renews)
    currency.show(deal && !openLine())
    dealType.show(deal)
    manage.show(deal && !client?.managed)
    const keys = renews ? (client?.lines.map(({ key }) => key) ?? []) : [...book.lines.keys()].sort()
    line.setChoices(keys.map((value) => ({ value, label: lineName(book, value) })))
    on.value = (renews && openLine()?.renewsOn) || on.value || book.today
    hint()
  }
  const openLine = () => client?.lines.find(({ key }) => key === line.value)
  const currencyOf = () => openLine()?.currency ?? currency.value
  const hint = (): void => {
    const renews = kind.value === 'line_renews'
    const present = openLine()
    currency.show(kind.value === 'deal_closes' && !present)
    mrr.setHint(message(renews ? 'whatIf.dialog.mrr.renews' : 'whatIf.dialog.mrr.deal', { currency: currencyOf(), mrr: present ? formatMoney(present.mrr, present.currency) : '' }))
  }

  const read = (): Change | undefined => {
    for (const field of fields) field.setFault(undefined)
    const chosen = kind.value as Kind
    const company = client?.id ?? newClient(name.value.trim())
    const faults: [Field, string][] = []
    if (!client && name.value.trim() === '') faults.push([name, message('whatIf.fault.name')])
    if (on.value < book.today) faults.push([on, message('whatIf.fault.on')])
    let amount = ''
    if (chosen === 'line_renews' || chosen === 'deal_closes') {
      const decimals = currencies.find((one) => one.currency === currencyOf())?.decimals ?? 2
      const parsed = parseDecimal(mrr.value, decimals, locale)
      if ('fault' in parsed) faults.push([mrr, message(`whatIf.fault.${parsed.fault}`, { count: decimals })])
      else if (chosen === 'deal_closes' && !/[1-9]/.test(parsed.value)) faults.push([mrr, message('whatIf.fault.zero')])
      else amount = parsed.value
    }
    for (const [field, text] of faults) field.setFault(text)
    if (faults[0]) {
      faults[0][0].focus()
      return undefined
    }
    const day = on.value
    switch (chosen) {
      case 'client_churns':
        return { kind: chosen, company, on: day }
      case 'line_renews':
        return { kind: chosen, company, on: day, line: line.value, mrr: amount }
      case 'deal_closes': {
        const managed = manage.value === 'yes' && !client?.managed
        const deal = { kind: chosen, company, on: day, line: line.value, mrr: amount, currency: currencyOf(), manage: managed }
        const type = dealType.value === 'assisted' ? 'assisted' : 'sourced'
        return { ...deal, dealType: type, ...(client ? {} : { country: country.value }) }
      }
      case 'other_added':
        return { kind: 'manager_added', company, on: day, partner: anotherPartner }
      case 'other_removed':
        return { kind: 'manager_removed', company, on: day, partner: otherManager(client) ?? anotherPartner }
      default:
        return { kind: chosen, company, on: day }
    }
  }
  const otherManager = (of: Client | undefined) => of?.managers.find((manager) => manager !== book.partner.id)

  return {
    root,
    open(of) {
      client = of
      title.textContent = of ? message('whatIf.dialog.title', { client: of.name }) : message('whatIf.dialog.newClient')
      for (const field of fields) field.setFault(undefined)
      name.value = ''
      mrr.value = ''
      on.value = book.today
      manage.value = ''
      country.value = of?.country || 'US'
      currency.value = of?.lines[0]?.currency ?? 'USD'
      kind.setChoices(kindsOf(of, otherManager(of) !== undefined))
      kind.value = of ? 'client_churns' : 'deal_closes'
      settle()
      root.showModal()
    },
  }
}

function kindsOf(client: Client | undefined, others: boolean): Choice[] {
  const kinds: Kind[] = ['deal_closes']
  if (client) {
    if (client.lines.length > 0) kinds.unshift('client_churns', 'line_renews')
    kinds.push(client.managed ? 'manager_removed' : 'manager_added', 'other_added')
    if (others) kinds.push('other_removed')
  }
  return kinds.map((value) => ({ value, label: message(`whatIf.kind.${value}` as MessageId) }))
}
