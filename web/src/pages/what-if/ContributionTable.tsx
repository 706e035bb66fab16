import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { sumOf } from '../../charts/decimal'
import { useFormat } from '../../language/format'
import { ClientLink } from '../client/ClientLink'
import { Delta } from '../forecast/Delta'
import tables from '../forecast/forecast.module.css'
import { nameOfNew } from './change'
import { contributionsOf, type Contribution } from './contributions'
import type { Outcome, Replay } from './outcome'
import type { Wording } from './wording'
import { Scroll } from '../forecast/Scroll'

interface Props {
  readonly replay: Replay
  readonly outcome: Outcome
  readonly wording: Wording
}

/** What each client, and other rules, contribute to the difference. */
export function ContributionTable({ replay, outcome, wording }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const { base, hypothesis, taken, rules } = outcome
  const rows = useMemo(() => contributionsOf(replay, taken, rules), [replay, taken, rules])
  const reviewed = rows.every(({ review }) => review !== undefined)
  const columns = [
    { key: 'today', title: format.date(base.asOf), of: (row: Contribution) => row.today },
    ...(reviewed && hypothesis.review ? [{ key: 'review', title: intl.formatMessage({ id: 'whatIf.atReview' }, { date: format.date(hypothesis.review.on) }), of: (row: Contribution) => row.review ?? '0' }] : []),
    { key: 'end', title: format.date(base.until), of: (row: Contribution) => row.end },
  ]
  return (
    <Scroll label={intl.formatMessage({ id: 'whatIf.contributions' })}>
      <table className={tables['table']} aria-label={intl.formatMessage({ id: 'whatIf.contributions' })}>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="forecast.client" />
            </th>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col" className={tables['number']}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.company ?? ''}>
              <th scope="row">
                <Contributor company={row.company} wording={wording} />
              </th>
              {columns.map(({ key, of }) => (
                <td key={key} className={tables['number']}>
                  <Delta value={of(row)} />
                </td>
              ))}
            </tr>
          ))}
          <tr className={tables['sum']}>
            <th scope="row">
              <FormattedMessage id="charts.total" />
            </th>
            {columns.map(({ key, of }) => (
              <td key={key} className={tables['number']}>
                <Delta value={sumOf(rows.map(of))} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Scroll>
  )
}

function Contributor({ company, wording }: { readonly company: string | undefined; readonly wording: Wording }) {
  if (company === undefined) return <FormattedMessage id="whatIf.contributions.rules" />
  return nameOfNew(company) ? wording.client(company) : <ClientLink id={company} name={wording.client(company)} />
}
