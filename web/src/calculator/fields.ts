import type { PointsCalculator } from '../../../wasm/dist/points-calculator.js'

/** The calculator's two tabs (F26, F27). */
export const tabs = ['points', 'currency'] as const
export type Tab = (typeof tabs)[number]

export const dealTypes = ['sourced', 'assisted'] as const
export type DealType = (typeof dealTypes)[number]

/** The two conversion methods of the currency tab (F27). */
export const methods = ['toCurrency', 'toPoints'] as const
export type Method = (typeof methods)[number]

/** The fields whose value is free text. */
export const textFields = [
  'amount',
  'country',
  'currency',
  'on',
  'others',
  'soldPoints',
  'managedPoints',
  'soldValue',
  'managedValue',
] as const

/**
 * What stands in the calculator's fields, as the address names them. Numbers
 * are plain decimals; what is none stands as it was typed.
 */
export interface Fields extends Record<(typeof textFields)[number], string> {
  dealType: DealType
  manage: boolean
  method: Method
}

/** What the fields hold at first: a sale of US$ 1,000 today, managed alone. */
export function initialFields(today: string): Fields {
  return {
    amount: '1000',
    country: 'US',
    currency: 'USD',
    dealType: 'sourced',
    on: today,
    manage: true,
    others: '0',
    method: 'toCurrency',
    soldPoints: '50',
    managedPoints: '10',
    soldValue: '1000',
    managedValue: '1000',
  }
}

/** Sets the fields of the calculator. */
export function setFields(calculator: PointsCalculator, { method, others, ...rest }: Fields): void {
  Object.assign(calculator, rest, {
    convertTo: method === 'toPoints' ? 'points' : 'currency',
    otherPartners: others,
  })
}

/** Reads the fields of the calculator. */
export function getFields(calculator: PointsCalculator): Fields {
  const { amount, country, currency, on, dealType, manage, convertTo, otherPartners } = calculator
  const { soldPoints, managedPoints, soldValue, managedValue } = calculator
  const method = convertTo === 'points' ? 'toPoints' : 'toCurrency'
  const conversion = { method, soldPoints, managedPoints, soldValue, managedValue } as const
  return { amount, country, currency, on, dealType, manage, others: otherPartners, ...conversion }
}
