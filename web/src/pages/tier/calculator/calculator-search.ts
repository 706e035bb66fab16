import { oneOf, text, type Search } from '../../../app/search'

/** The calculator's two tabs (F26, F27). */
export const calculatorTabs = ['points', 'currency'] as const
export type CalculatorTab = (typeof calculatorTabs)[number]

/** The fields whose value is free text. Numbers are plain decimals; what is none stands as it was typed. */
export const textFields = ['amount', 'country', 'currency', 'on', 'others', 'soldPoints', 'managedPoints', 'soldValue', 'managedValue'] as const
type TextField = (typeof textFields)[number]

/** What stands in the calculator's fields, as the address names them. */
export interface Fields extends Record<TextField, string> {
  readonly dealType: 'sourced' | 'assisted'
  readonly manage: 'yes' | 'no'
  readonly method: 'toCurrency' | 'toPoints'
}

/** What the address says of the calculator: which tab is open, if it is, and the fields that are not as at first. */
export interface CalculatorSearch extends Partial<Fields> {
  readonly calculator?: CalculatorTab
}

/** What the fields hold at first: a sale of US$ 1,000 on the day, managed alone. */
export function initialFields(today: string): Fields {
  return {
    amount: '1000',
    country: 'US',
    currency: 'USD',
    dealType: 'sourced',
    on: today,
    manage: 'yes',
    others: '0',
    method: 'toCurrency',
    soldPoints: '50',
    managedPoints: '10',
    soldValue: '1000',
    managedValue: '1000',
  }
}

// An empty field is something else than one as at first, and the address knows no empty value.
const empty = '-'

/** Reads what the address says of the calculator. */
export function readCalculator(search: Search): CalculatorSearch {
  const texts = textFields.flatMap((name) => {
    const value = text(search[name])
    return value === undefined ? [] : [[name, value]]
  })
  const choices = {
    calculator: oneOf(calculatorTabs, search['calculator']),
    dealType: oneOf(['sourced', 'assisted'], search['dealType']),
    manage: oneOf(['yes', 'no'], search['manage']),
    method: oneOf(['toCurrency', 'toPoints'], search['method']),
  }
  return Object.fromEntries([...texts, ...Object.entries(choices).filter(([, value]) => value !== undefined)]) as CalculatorSearch
}

/** The fields of an address. */
export function fieldsOf(search: CalculatorSearch, today: string): Fields {
  const initial = initialFields(today)
  const given = Object.keys(initial).flatMap((name) => {
    const value = search[name as keyof Fields]
    return value === undefined ? [] : [[name, value === empty ? '' : value]]
  })
  return { ...initial, ...Object.fromEntries(given) } as Fields
}

/** What an address has to say of fields: those that are not as at first. */
export function writeFields(fields: Fields, today: string): Partial<Fields> {
  const initial = initialFields(today)
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value === initial[name as keyof Fields] ? undefined : value === '' ? empty : value]),
  ) as Partial<Fields>
}
