import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useFormat } from '../../language/format'
import type { PartnerBook } from './book'
import { nameOfNew, type Change } from './change'
import type { Client } from './clients'

/** How a book's clients, lines and changes are called. */
export interface Wording {
  readonly client: (company: string) => string
  readonly line: (key: string) => string
  readonly change: (change: Change) => string
}

/** The words for a book; `clients` are those with made-up ones and lines. */
export function useWording(book: PartnerBook, clients: readonly Client[]): Wording {
  const intl = useIntl()
  const format = useFormat()
  return useMemo(() => {
    const known = new Map([...book.clients, ...clients].map((client) => [client.id, client]))
    const client = (company: string) => nameOfNew(company) ?? known.get(company)?.name ?? intl.formatMessage({ id: 'whatIf.unknownClient' })
    const line = (key: string) => book.lines.get(key) ?? key
    const lineOf = (company: string, key: string) => [...book.clients, ...clients].find((one) => one.id === company && one.lines.some((open) => open.key === key))?.lines.find((open) => open.key === key)
    const money = (amount: string, currency: string | undefined) => (currency ? format.money({ amount, currency }, 'exact') : format.number(amount))
    return {
      client,
      line,
      change: (change) => {
        const values = { client: client(change.company), date: format.date(change.on) }
        switch (change.kind) {
          case 'client_churns':
            return intl.formatMessage({ id: 'whatIf.change.client_churns' }, values)
          case 'line_renews': {
            const mrr = money(change.mrr, lineOf(change.company, change.line)?.currency)
            return intl.formatMessage({ id: 'whatIf.change.line_renews' }, { ...values, line: line(change.line), mrr })
          }
          case 'deal_closes': {
            const dealType = intl.formatMessage({ id: change.dealType === 'sourced' ? 'dealType.SOURCED' : 'dealType.ASSISTED' })
            const id = change.manage ? 'whatIf.change.deal_closes.managed' : 'whatIf.change.deal_closes'
            return intl.formatMessage({ id }, { ...values, line: line(change.line), mrr: money(change.mrr, change.currency), dealType })
          }
          default: {
            const own = change.partner === undefined || change.partner === book.partner.id
            return intl.formatMessage({ id: `whatIf.change.${change.kind}.${own ? 'own' : 'other'}` }, values)
          }
        }
      },
    }
  }, [book, clients, format, intl])
}
