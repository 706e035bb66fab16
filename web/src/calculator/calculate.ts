import { isZero, parseDecimal, type DecimalFault } from '../decimal'
import { isCivilDate, type Decimal } from '../format'
import { locale, message } from '../messages'
import { isCountry } from './countries'
import { PointsError, type Client, type Engine } from './engine'
import type { Fields, Tab } from './state'

/** A message at each field that cannot be used. */
export type Faults = Partial<Record<keyof Fields, string>>

/** What the calculator shows below the fields. */
export type Result =
  | { kind: 'estimate'; total: Decimal; sold: Decimal; managed: Decimal }
  | { kind: 'points'; sold: Decimal; managed: Decimal }
  | { kind: 'money'; sold: Decimal; managed: Decimal; currency: string }
  | { kind: 'none'; faults: Faults }

/** The most other partners that may share a client, as in the API. */
export const mostOthers = 1000

const pointsDecimals = 6

/** Computes the result of one tab from its fields, or says which of them are at fault. */
export function calculate(engine: Engine, tab: Tab, fields: Fields): Result {
  const reader = new Reader(fields)
  const client = reader.client()
  const compute = prepare(engine, tab, fields, reader, client)
  if (reader.failed) return { kind: 'none', faults: reader.faults }
  try {
    return compute()
  } catch (error) {
    if (error instanceof PointsError) return { kind: 'none', faults: locate(error, tab, fields) }
    throw error
  }
}

/** Reads the tab's own fields and returns what to ask the engine. */
function prepare(engine: Engine, tab: Tab, fields: Fields, reader: Reader, client: Client): () => Result {
  const decimals = isCivilDate(client.on) ? engine.decimals(client.currency, client.on) : pointsDecimals
  if (tab === 'points') {
    const amount = reader.positive('amount', decimals)
    const otherPartners = fields.manage ? reader.count('others') : 0
    return () => ({ kind: 'estimate', ...engine.estimate({ ...client, amount, manage: fields.manage, otherPartners }) })
  }
  if (fields.method === 'toCurrency') {
    const sold = reader.decimal('soldPoints', pointsDecimals)
    const managed = reader.decimal('managedPoints', pointsDecimals)
    const { currency } = client
    return () => ({ kind: 'money', currency, ...engine.convertToCurrency(client, { sold, managed }) })
  }
  const sold = reader.decimal('soldValue', decimals)
  const managed = reader.decimal('managedValue', decimals)
  return () => ({ kind: 'points', ...engine.convertToPoints(client, { sold, managed }) })
}

/** Reads fields, collecting a message for each that cannot be used. */
class Reader {
  readonly faults: Faults = {}

  constructor(private readonly fields: Fields) {}

  get failed(): boolean {
    return Object.keys(this.faults).length > 0
  }

  client(): Client {
    const { country, currency, dealType, on } = this.fields
    if (!isCountry(country)) this.faults.country = message('calculator.error.choose')
    if (!isCivilDate(on)) this.faults.on = message('calculator.error.date')
    return { country, currency, dealType, on }
  }

  decimal(name: 'amount' | 'soldPoints' | 'managedPoints' | 'soldValue' | 'managedValue', decimals: number): Decimal {
    const parsed = parseDecimal(this.fields[name], decimals, locale)
    if ('value' in parsed) return parsed.value
    this.faults[name] = wordFault(parsed.fault, decimals, this.fields.currency)
    return '0'
  }

  positive(name: 'amount', decimals: number): Decimal {
    const value = this.decimal(name, decimals)
    if (!this.faults[name] && isZero(value)) this.faults[name] = message('calculator.error.notPositive')
    return value
  }

  count(name: 'others'): number {
    const parsed = parseDecimal(this.fields[name], 0, locale)
    if ('fault' in parsed) {
      const whole = parsed.fault === 'decimals' ? message('calculator.error.whole') : undefined
      this.faults[name] = whole ?? wordFault(parsed.fault, 0, this.fields.currency)
      return 0
    }
    const count = Number(parsed.value)
    if (count > mostOthers) this.faults[name] = message('calculator.error.tooMany', { count: mostOthers })
    return count
  }
}

function wordFault(fault: DecimalFault, decimals: number, currency: string): string {
  switch (fault) {
    case 'empty':
      return message('calculator.error.empty')
    case 'negative':
      return message('calculator.error.negative')
    case 'malformed':
      return message('calculator.error.malformed', { example: new Intl.NumberFormat(locale).format(1250.5) })
    case 'decimals':
      return decimals === 0
        ? message('calculator.error.noDecimals', { currency })
        : message('calculator.error.decimals', { count: decimals })
  }
}

/** Puts the engine's refusal at the field that it names. */
function locate(error: PointsError, tab: Tab, fields: Fields): Faults {
  const field = fieldOf(error.field, tab, fields)
  return { [field]: wordRefusal(error, field) }
}

function wordRefusal(error: PointsError, field: keyof Fields): string {
  if (error.code === 'OVERFLOW') return message('calculator.error.tooLarge')
  if (field === 'country' || field === 'currency') return message('calculator.error.choose')
  return message('calculator.error.engine', { message: error.message })
}

function fieldOf(name: string, tab: Tab, fields: Fields): keyof Fields {
  if (name === 'country' || name === 'currency' || name === 'dealType' || name === 'on') return name
  if (tab === 'points') return name === 'otherPartners' ? 'others' : 'amount'
  const managed = name.startsWith('managed')
  if (fields.method === 'toCurrency') return managed ? 'managedPoints' : 'soldPoints'
  return managed ? 'managedValue' : 'soldValue'
}
