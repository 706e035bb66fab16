/** The calculator's two tabs (F26, F27). */
export const tabs = ['points', 'currency'] as const
export type Tab = (typeof tabs)[number]

export const dealTypes = ['sourced', 'assisted'] as const
export type DealType = (typeof dealTypes)[number]

/** The two conversion methods of the currency tab (F27). */
export const methods = ['toCurrency', 'toPoints'] as const
export type Method = (typeof methods)[number]

/**
 * What stands in the calculator's fields. Numbers are the text as typed: they
 * are read when something is computed, so that a half-typed number stays as it
 * is, in the field and in the address.
 */
export interface Fields {
  amount: string
  country: string
  currency: string
  dealType: DealType
  on: string
  manage: boolean
  others: string
  method: Method
  soldPoints: string
  managedPoints: string
  soldValue: string
  managedValue: string
}

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
] as const satisfies readonly (keyof Fields)[]

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
