import { formatDate, formatMoney, formatPoints, type Decimal } from '../format'
import { locale, message, type MessageId } from '../messages'
import { isNegative } from './amounts'
import type { PartnerBook } from './load'
import { nameOfNew, type Change } from './model'

/** The name of a tier. */
export function tierName(tier: string): string {
  return message(`tier.${tier.toUpperCase()}` as MessageId)
}

/** A difference of points with its sign; nothing is "no change". */
export function signed(value: Decimal): string {
  const text = formatPoints(value)
  if (!/[1-9]/.test(value)) return message('whatIf.same')
  return isNegative(value) ? text.replace('-', '\u2212') : `+${text}`
}

/** A month, by its first day, with its year or without. */
export function monthName(day: string, year = true): string {
  return (year ? months : bareMonths).format(new Date(`${day}T00:00:00Z`))
}

const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
const bareMonths = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })

/** The name of a client, one of the book or one that is made up. */
export function clientName(book: PartnerBook, company: string): string {
  return nameOfNew(company) ?? book.clients.find(({ id }) => id === company)?.name ?? message('whatIf.unknownClient')
}

/** The name of a product line. */
export function lineName(book: PartnerBook, key: string): string {
  return book.lines.get(key) ?? key
}

/** Says a change in words. */
export function changeText(book: PartnerBook, change: Change): string {
  const client = clientName(book, change.company)
  const date = formatDate(change.on)
  switch (change.kind) {
    case 'client_churns':
      return message('whatIf.change.client_churns', { client, date })
    case 'line_renews': {
      const currency = book.clients.find(({ id }) => id === change.company)?.lines.find(({ key }) => key === change.line)?.currency
      const mrr = currency ? formatMoney(change.mrr, currency) : change.mrr
      return message('whatIf.change.line_renews', { client, date, line: lineName(book, change.line), mrr })
    }
    case 'deal_closes': {
      const id: MessageId = change.manage ? 'whatIf.change.deal_closes.managed' : 'whatIf.change.deal_closes'
      const mrr = formatMoney(change.mrr, change.currency)
      const dealType = message(`whatIf.dealType.${change.dealType}`)
      return message(id, { client, date, line: lineName(book, change.line), mrr, dealType: dealType.toLowerCase() })
    }
    default: {
      const own = change.partner === undefined || change.partner === book.partner.id
      return message(`whatIf.change.${change.kind}.${own ? 'own' : 'other'}`, { client, date })
    }
  }
}
