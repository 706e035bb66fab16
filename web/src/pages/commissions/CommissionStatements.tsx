import { Anchor, Badge } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { CommissionStatements_partner$data, CommissionStatements_partner$key } from '../../__generated__/CommissionStatements_partner.graphql'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { MonthsChart } from '../../charts/MonthsChart'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'

type Statement = CommissionStatements_partner$data['commissionStatements']['nodes'][number]

// So many payouts the chart shows: three years of them.
const charted = 12
const rowKey = ({ id }: Statement) => id

/** The statements, newest first, and their payouts as a chart: those to come are hatched. */
export function CommissionStatements({ partner: key }: { partner: CommissionStatements_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate()
  const { commissionStatements, payoutCurrency } = useFragment(
    graphql`
      fragment CommissionStatements_partner on Partner {
        payoutCurrency
        commissionStatements(first: 100, asOf: $asOf, knownAt: $knownAt) {
          nodes {
            id
            from
            to
            status
            payoutOn
            earned {
              amount
              currency
            }
            clawback {
              amount
              currency
            }
            carriedIn {
              amount
              currency
            }
            total {
              amount
              currency
            }
            pendingLineCount
          }
        }
      }
    `,
    key,
  )
  const statements = commissionStatements.nodes
  const columns = useMemo<readonly Column<Statement>[]>(
    () => [
      {
        id: 'quarter',
        header: 'commissions.quarter',
        width: 200,
        cell: ({ id, from, to }) => (
          <Anchor inherit renderRoot={(props) => <LinkTo to="/commissions/$statement" params={{ statement: id }} {...props} />}>
            {format.dateRange(from, to)}
          </Anchor>
        ),
      },
      {
        id: 'status',
        header: 'commissions.status',
        width: 120,
        cell: ({ status }) => (
          <Badge variant={status === 'PAID' ? 'default' : 'light'} color={status === 'CARRIED_OVER' ? 'orange' : 'indigo'} tt="none">
            <FormattedMessage id={`commissions.status.${status}`} />
          </Badge>
        ),
      },
      { id: 'payout', header: 'commissions.payoutOn', width: 130, cell: ({ payoutOn }) => format.date(payoutOn) },
      { id: 'earned', header: 'commissions.earned', align: 'end', cell: ({ earned }) => format.money(earned, 'exact') },
      { id: 'clawback', header: 'commissions.clawback', align: 'end', cell: ({ clawback }) => format.money(clawback, 'exact') },
      { id: 'carriedIn', header: 'commissions.carriedIn', align: 'end', cell: ({ carriedIn }) => format.money(carriedIn, 'exact') },
      { id: 'total', header: 'commissions.total', align: 'end', cell: ({ total }) => <strong>{format.money(total, 'exact')}</strong> },
      { id: 'pending', header: 'commissions.pendingLines', align: 'end', cell: ({ pendingLineCount }) => (pendingLineCount > 0 ? format.number(pendingLineCount) : dash) },
    ],
    [format],
  )
  const shown = statements.slice(0, charted).toReversed()
  const coming = shown.filter(({ status }) => status === 'OPEN' || status === 'PAYABLE')
  return (
    <Section title="commissions.statements">
      {payoutCurrency && (
        <MonthsChart
          title={intl.formatMessage({ id: 'commissions.chart' })}
          summary={intl.formatMessage(
            { id: 'commissions.chart.summary' },
            { paid: shown.length - coming.length, coming: coming.length, last: format.money(shown.findLast(({ status }) => status === 'PAID')?.total) },
          )}
          series={[{ key: 'total', label: intl.formatMessage({ id: 'commissions.total' }), colour: 'var(--track-sourced)' }]}
          months={shown.map(({ payoutOn, status, total }) => ({
            month: `${payoutOn.slice(0, 7)}-01`,
            values: { total: total?.amount ?? null },
            projected: status === 'OPEN' || status === 'PAYABLE',
          }))}
          format={(amount) => format.money({ amount, currency: payoutCurrency })}
          onMonth={(month) => {
            const chosen = shown.find(({ payoutOn }) => payoutOn.startsWith(month.slice(0, 7)))
            if (chosen) void navigate({ to: '/commissions/$statement', params: { statement: chosen.id } })
          }}
          height={220}
        />
      )}
      <PlainTable caption={intl.formatMessage({ id: 'commissions.statements' })} columns={columns} rows={statements} rowKey={rowKey} />
    </Section>
  )
}
