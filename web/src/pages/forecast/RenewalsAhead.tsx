import { Anchor, Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { RenewalsAhead_partner$key } from '../../__generated__/RenewalsAhead_partner.graphql'
import { LinkTo } from '../../app/LinkTo'
import { OnRecord } from '../../app/OnRecord'
import { MonthsChart } from '../../charts/MonthsChart'
import { dash, useFormat } from '../../language/format'
import { ClientLink } from '../client/ClientLink'
import { writeChanges } from '../what-if/address'
import classes from './forecast.module.css'
import { Scroll } from './Scroll'

// As many months as the forecast has after that of the day.
const monthsShown = 13

/** The renewals due in each month ahead, and the next of them. */
export function RenewalsAhead({ partner }: { readonly partner: RenewalsAhead_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { renewals } = useFragment(
    graphql`
      fragment RenewalsAhead_partner on Partner {
        renewals(first: 10, asOf: $asOf, knownAt: $knownAt) {
          totalCount
          summary {
            byMonth {
              month
              totals {
                count
                currentInUSD {
                  amount
                  currency
                }
              }
            }
          }
          nodes {
            client {
              id
              company {
                name
              }
            }
            renewal {
              id
              startsOn
              decideBy
              line {
                name
              }
              subscription {
                mrr {
                  amount
                  currency
                }
              }
              mrr {
                amount
                currency
              }
            }
          }
        }
      }
    `,
    partner,
  )
  if (renewals.totalCount === 0) {
    return (
      <Text size="sm" c="dimmed">
        <FormattedMessage id="forecast.renewals.none" />
      </Text>
    )
  }
  const months = everyMonth(renewals.summary.byMonth)
  const usd = (amount: string) => format.money({ amount, currency: 'USD' })
  return (
    <div className={classes['stack']}>
      <OnRecord id="dates.onRecord.renewals" dated />
      <MonthsChart
        title={intl.formatMessage({ id: 'forecast.renewals.chart' })}
        titled
        summary={intl.formatMessage({ id: 'forecast.renewals.summary' }, { count: renewals.totalCount })}
        series={[{ key: 'mrr', label: intl.formatMessage({ id: 'forecast.renewals.mrr' }), colour: 'var(--track-managed)', texture: 'stripes' }]}
        months={months}
        format={usd}
        height={200}
      />
      <Scroll label={intl.formatMessage({ id: 'forecast.renewals' })}>
        <table className={classes['table']} aria-label={intl.formatMessage({ id: 'forecast.renewals' })}>
          <thead>
            <tr>
              <th scope="col">
                <FormattedMessage id="forecast.renewals.starts" />
              </th>
              <th scope="col">
                <FormattedMessage id="forecast.client" />
              </th>
              <th scope="col">
                <FormattedMessage id="forecast.line" />
              </th>
              <th scope="col" className={classes['number']}>
                <FormattedMessage id="forecast.renewals.current" />
              </th>
              <th scope="col" className={classes['number']}>
                <FormattedMessage id="forecast.renewals.offered" />
              </th>
              <th scope="col">
                <FormattedMessage id="whatIf.title" />
              </th>
            </tr>
          </thead>
          <tbody>
            {renewals.nodes.map(({ client, renewal }) => (
              <tr key={renewal.id}>
                <td>{format.date(renewal.startsOn)}</td>
                <th scope="row">
                  <ClientLink id={client.id} name={client.company.name} />
                </th>
                <td>{renewal.line?.name ?? dash}</td>
                <td className={classes['number']}>{format.money(renewal.subscription?.mrr)}</td>
                <td className={classes['number']}>{format.money(renewal.mrr)}</td>
                <td>
                  <Anchor
                    size="sm"
                    aria-label={intl.formatMessage({ id: 'forecast.tryChurn.label' }, { client: client.company.name })}
                    renderRoot={(props) => (
                      <LinkTo
                        to="/forecast/what-if"
                        search={({ client: _, tab: __, ...now }) => ({ ...now, changes: writeChanges([{ kind: 'client_churns', company: client.id, on: renewal.startsOn }]) })}
                        {...props}
                      />
                    )}
                  >
                    <FormattedMessage id="forecast.tryChurn" />
                  </Anchor>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Anchor size="sm" renderRoot={(props) => <LinkTo to="/renewals" {...props} />}>
        <FormattedMessage id="forecast.renewals.all" />
      </Anchor>
    </div>
  )
}

interface MonthTotals {
  readonly month: string
  readonly totals: { readonly currentInUSD: { readonly amount: string } | null | undefined }
}

/** The months from the first on, those without renewals too. */
function everyMonth(byMonth: readonly MonthTotals[]) {
  const known = new Map(byMonth.map(({ month, totals }) => [month, totals.currentInUSD?.amount ?? null]))
  const first = byMonth[0]?.month ?? ''
  const last = byMonth.at(-1)?.month ?? ''
  const months: { month: string; values: { mrr: string | null }; projected: boolean }[] = []
  for (let month = first; month <= last && months.length < monthsShown; month = monthAfter(month)) {
    months.push({ month, values: { mrr: known.has(month) ? (known.get(month) ?? null) : '0' }, projected: true })
  }
  return months
}

function monthAfter(month: string): string {
  const day = new Date(`${month}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() + 1)
  return day.toISOString().slice(0, 10)
}
