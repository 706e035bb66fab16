import { Anchor, Badge, Chip, Group } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { CommissionStatements_partner$data, CommissionStatements_partner$key } from '../../__generated__/CommissionStatements_partner.graphql'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { someOf } from '../../app/search'
import { MonthsChart } from '../../charts/MonthsChart'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'
import { Lines } from '../statement/Lines'
import type { StatementSearch } from '../statement/search'
import { statuses, type CommissionsSearch } from './search'

type Statement = CommissionStatements_partner$data['commissionStatements']['nodes'][number]

const rowKey = ({ id }: Statement) => id

/** The statements, newest first, and the payouts of three years as a chart: those to come are hatched. */
export function CommissionStatements({ partner: key }: { partner: CommissionStatements_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate()
  const { statements: chosen, pending } = useSearch({ from: '/commissions' })
  const { all, commissionStatements, payoutCurrency } = useFragment(
    graphql`
      fragment CommissionStatements_partner on Partner {
        payoutCurrency
        all: commissionStatements(first: 12, asOf: $asOf, knownAt: $knownAt) {
          nodes {
            id
            status
            payoutOn
            total {
              amount
              currency
            }
          }
        }
        commissionStatements(first: 100, filter: $statements, asOf: $asOf, knownAt: $knownAt) {
          total {
            amount
            currency
          }
          pendingLineCount
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
          <Badge variant={status === 'PAID' ? 'default' : 'light'} color={status === 'CARRIED_OVER' ? 'orange' : 'indigo'} tt="none" miw="max-content">
            <FormattedMessage id={`commissions.status.${status}`} />
          </Badge>
        ),
      },
      { id: 'payout', header: 'commissions.payoutOn', width: 130, cell: ({ payoutOn }) => format.date(payoutOn) },
      { id: 'earned', header: 'commissions.earned', align: 'end', cell: ({ id, earned }) => lines(id, format.money(earned, 'exact'), { kind: ['COMMISSION'] }) },
      { id: 'clawback', header: 'commissions.clawback', align: 'end', cell: ({ id, clawback }) => lines(id, format.money(clawback, 'exact'), { kind: ['CLAWBACK'] }) },
      { id: 'carriedIn', header: 'commissions.carriedIn', align: 'end', cell: ({ id, carriedIn }) => lines(id, format.money(carriedIn, 'exact'), { kind: ['CARRY_OVER'] }) },
      { id: 'total', header: 'commissions.total', align: 'end', cell: ({ id, total }) => <strong>{lines(id, format.money(total, 'exact'))}</strong> },
      { id: 'pending', header: 'commissions.pendingLines', align: 'end', cell: ({ id, pendingLineCount }) => (pendingLineCount > 0 ? lines(id, format.number(pendingLineCount), { pending: 'yes' }, 'count') : dash) },
    ],
    [format],
  )
  const narrow = (to: { readonly [Name in keyof CommissionsSearch]: CommissionsSearch[Name] | undefined }) =>
    void navigate({ to: '/commissions', search: (now) => ({ ...now, ...to }), resetScroll: false })
  // Of all statements together no total is told: what is carried over counts in two of them.
  const foot = (chosen ?? pending) && {
    quarter: <FormattedMessage id="statement.lines.sum" />,
    total: format.money(commissionStatements.total, 'exact'),
    pending: format.number(commissionStatements.pendingLineCount),
  }
  const shown = all.nodes.toReversed()
  const coming = shown.filter(({ status }) => status === 'OPEN' || status === 'PAYABLE')
  return (
    <Section
      title="commissions.statements"
      anchor="statements"
      controls={
        <Group gap={6} role="group" aria-label={intl.formatMessage({ id: 'commissions.status' })}>
          <Chip.Group multiple value={[...(chosen ?? [])]} onChange={(all) => narrow({ statements: someOf(statuses, all.join(',')) })}>
            {statuses.map((one) => (
              <Chip key={one} value={one} size="xs">
                {intl.formatMessage({ id: `commissions.status.${one}` })}
              </Chip>
            ))}
          </Chip.Group>
          <Chip size="xs" checked={pending === 'yes'} onChange={(checked) => narrow({ pending: checked ? 'yes' : undefined })}>
            {intl.formatMessage({ id: 'commissions.pendingLines' })}
          </Chip>
        </Group>
      }
    >
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
      <PlainTable caption={intl.formatMessage({ id: 'commissions.statements' })} columns={columns} rows={statements} rowKey={rowKey} {...(foot && { foot })} />
    </Section>
  )
}

function lines(statement: string, shown: string, which?: StatementSearch, are: 'converted' | 'count' = 'converted') {
  return (
    <Lines statement={statement} are={are} {...(which && { lines: which })}>
      {shown}
    </Lines>
  )
}
