import { Anchor, Paper, SimpleGrid, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { CommissionSums_partner$key } from '../../__generated__/CommissionSums_partner.graphql'
import { LinkTo } from '../../app/LinkTo'
import { dash, useFormat } from '../../language/format'
import type { MessageId } from '../../language/message-id'
import { Lines } from '../statement/Lines'
import { Statements } from './Statements'

/** What was paid, what will be, and what the running quarter has earned so far. */
export function CommissionSums({ partner: key }: { partner: CommissionSums_partner$key }) {
  const format = useFormat()
  const { commissions, level, running, owing } = useFragment(
    graphql`
      fragment CommissionSums_partner on Partner {
        level
        running: commissionStatements(first: 1, filter: { status: [OPEN] }, asOf: $asOf, knownAt: $knownAt) {
          nodes {
            id
          }
        }
        owing: commissionStatements(first: 1, filter: { status: [CARRIED_OVER] }, asOf: $asOf, knownAt: $knownAt) {
          nodes {
            id
          }
        }
        commissions(asOf: $asOf, knownAt: $knownAt) {
          paid {
            amount
            currency
          }
          payable {
            amount
            currency
          }
          accruing {
            amount
            currency
          }
          carriedOver {
            amount
            currency
          }
          pending {
            amount
            currency
          }
          pendingLineCount
          nextPayout {
            on
            final
            amount {
              amount
              currency
            }
            statement {
              id
            }
          }
        }
      }
    `,
    key,
  )
  const { nextPayout, pending, pendingLineCount, carriedOver } = commissions
  const open = running.nodes[0]
  const owed = owing.nodes[0]
  const accruing = format.money(commissions.accruing, 'exact')
  const carried = format.money(carriedOver, 'exact')
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
        <Sum label="commissions.next" value={nextPayout ? <Lines statement={nextPayout.statement.id} are="converted">{format.money(nextPayout.amount, 'exact')}</Lines> : dash}>
          {nextPayout ? (
            <Anchor size="sm" renderRoot={(props) => <LinkTo to="/commissions/$statement" params={{ statement: nextPayout.statement.id }} {...props} />}>
              <FormattedMessage id={nextPayout.final ? 'commissions.next.final' : 'commissions.next.open'} values={{ date: format.date(nextPayout.on) }} />
            </Anchor>
          ) : (
            <FormattedMessage id="commissions.next.none" />
          )}
        </Sum>
        <Sum label="commissions.accruing" value={
            open ? (
              <Lines statement={open.id} are="converted" lines={{ kind: ['COMMISSION', 'CLAWBACK'] }}>
                {accruing}
              </Lines>
            ) : (
              accruing
            )
          }>
          <FormattedMessage id="commissions.accruing.text" />
        </Sum>
        <Sum label="commissions.payable" value={<Statements which={{ statements: ['PAYABLE'] }} are="total">{format.money(commissions.payable, 'exact')}</Statements>}>
          <FormattedMessage id="commissions.payable.text" />
        </Sum>
        <Sum label="commissions.paid" value={<Statements which={{ statements: ['PAID'] }} are="total">{format.money(commissions.paid, 'exact')}</Statements>}>
          <FormattedMessage id="commissions.paid.text" />
        </Sum>
      </SimpleGrid>
      {(pendingLineCount > 0 || (carriedOver && carriedOver.amount.startsWith('-'))) && (
        <div>
          {pendingLineCount > 0 && (
            <Text size="sm">
              <Statements which={{ pending: 'yes' }} are="pending">
                <FormattedMessage id="commissions.pending" values={{ count: pendingLineCount, amounts: format.list(pending.map((one) => format.money(one, 'exact'))) }} />
              </Statements>
            </Text>
          )}
          {carriedOver?.amount.startsWith('-') && (
            <Text size="sm">
              <FormattedMessage id="commissions.carriedOver" values={{ amount: owed ? <Lines statement={owed.id} are="converted">{carried}</Lines> : carried }} />
            </Text>
          )}
        </div>
      )}
      <Text size="sm" c="dimmed">
        <FormattedMessage id={level === 'PROVIDER' ? 'commissions.rule.PROVIDER' : 'commissions.rule.PARTNER'} />
      </Text>
    </>
  )
}

function Sum({ label, value, children }: { label: MessageId; value: ReactNode; children: ReactNode }) {
  return (
    <Paper withBorder p="md" radius="md" bg="var(--surface)">
      <Text size="sm" c="dimmed">
        <FormattedMessage id={label} />
      </Text>
      <Text fz="1.4rem" fw={650} className="numeric">
        {value}
      </Text>
      <Text size="sm" c="dimmed" component="div">
        {children}
      </Text>
    </Paper>
  )
}
