import type { IntlShape } from 'react-intl'
import { dash, type Format } from '../language/format'
import type { MessageId } from '../language/message-id'

/** A column of a report, as the API describes it. */
export interface ReportColumn {
  readonly key: string
  readonly header: string
  readonly type: 'TEXT' | 'DATE' | 'DATE_TIME' | 'AMOUNT' | 'POINTS' | 'NUMBER' | 'YES_NO'
}

// Texts that are names of a few things, by their column: where their words are.
const words: Readonly<Record<string, readonly string[]>> = {
  market: ['market.'],
  relationship: ['relationship.'],
  deal_type: ['dealType.'],
  track: ['track.'],
  kind: ['explain.kind.', 'report.value.'],
  stage: ['drill.stage.'],
  status: ['renewals.status.', 'report.value.'],
  decision: ['renewals.decision.'],
  band: ['report.value.'],
  pending: ['report.value.'],
}

/** The name of a column in the reader's language; that of a column that is not known here, as the API has it. */
export function columnName({ key, header, type }: ReportColumn, intl: IntlShape): string {
  // A rate of commissions is one of currencies, that of postings one of points.
  const id = `report.column.${key === 'rate' && type === 'NUMBER' ? 'spot_rate' : key}`
  return id in intl.messages ? intl.formatMessage({ id: id as MessageId }) : header
}

/** Whether a column only says the currency of amounts, which are shown with theirs. */
export const isCurrency = ({ key }: ReportColumn): boolean => key === 'currency' || key.endsWith('_currency')

/** Whether the figures of a column line up at the end. */
export const isFigure = ({ type }: ReportColumn): boolean => type === 'AMOUNT' || type === 'POINTS' || type === 'NUMBER'

/** The text of a cell in the reader's language. */
export function cellText(columns: readonly ReportColumn[], cells: readonly (string | null | undefined)[], at: number, intl: IntlShape, format: Format): string {
  const column = columns[at]
  const value = cells[at]
  if (!column || value == null) return dash
  switch (column.type) {
    case 'DATE':
      return format.date(value)
    case 'DATE_TIME':
      return format.dateTime(value)
    case 'POINTS':
      return format.points(value)
    case 'NUMBER':
      return format.number(value)
    case 'YES_NO':
      return intl.formatMessage({ id: value === 'yes' ? 'report.yes' : 'report.no' })
    case 'AMOUNT': {
      const next = columns.findIndex((one, index) => index > at && isCurrency(one))
      const currency = column.key.endsWith('_usd') ? 'USD' : cells[next]
      return currency ? format.money({ amount: value, currency }) : format.number(value)
    }
    default: {
      if (column.key === 'country') return format.country(value)
      const id = (words[column.key] ?? []).map((prefix) => prefix + value.toUpperCase()).find((word) => word in intl.messages)
      return id ? intl.formatMessage({ id: id as MessageId }) : value
    }
  }
}
