import type { PointsCalculator } from '../../../../../wasm/dist/points-calculator.js'
import type { Fields } from './calculator-search'

// The element of the package, as any page may load it from the server.
const address = '/embed/points-calculator.js'

/** Defines <points-calculator>. */
export async function defineCalculator(): Promise<void> {
  await import(/* @vite-ignore */ address)
}

/** Sets the fields of the calculator. */
export function setFields(calculator: PointsCalculator, { method, manage, others, ...rest }: Fields): void {
  Object.assign(calculator, rest, {
    manage: manage === 'yes',
    convertTo: method === 'toPoints' ? 'points' : 'currency',
    otherPartners: others,
  })
}

/** Reads the fields of the calculator. */
export function getFields(calculator: PointsCalculator): Fields {
  const { amount, country, currency, on, dealType, soldPoints, managedPoints, soldValue, managedValue } = calculator
  return {
    amount,
    country,
    currency,
    on,
    dealType,
    soldPoints,
    managedPoints,
    soldValue,
    managedValue,
    manage: calculator.manage ? 'yes' : 'no',
    method: calculator.convertTo === 'points' ? 'toPoints' : 'toCurrency',
    others: calculator.otherPartners,
  }
}
