import { Anchor, Paper, SimpleGrid, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { CommissionSums_partner$key } from '../../__generated__/CommissionSums_partner.graphql'
import { LinkTo } from '../../app/LinkTo'
import { useFormat } from '../../language/format'
import type { MessageId } from '../../language/message-id'

/** What was paid, what will be, and what the running quarter has earned so far. */
export function CommissionSums({ partner: key }: { partner: CommissionSums_partner$key }) {
  const format = useFormat()
  const { commissions, level } = useFragment(
    graphql`
      fragment CommissionSums_partner on Partner {
        level
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
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
        <Sum label="commissions.next" value={format.money(nextPayout?.amount, 'exact')}>
          {nextPayout ? (
            <Anchor size="sm" renderRoot={(props) => <LinkTo to="/commissions/$statement" params={{ statement: nextPayout.statement.id }} {...props} />}>
              <FormattedMessage id={nextPayout.final ? 'commissions.next.final' : 'commissions.next.open'} values={{ date: format.date(nextPayout.on) }} />
            </Anchor>
          ) : (
            <FormattedMessage id="commissions.next.none" />
          )}
        </Sum>
        <Sum label="commissions.accruing" value={format.money(commissions.accruing, 'exact')}>
          <FormattedMessage id="commissions.accruing.text" />
        </Sum>
        <Sum label="commissions.payable" value={format.money(commissions.payable, 'exact')}>
          <FormattedMessage id="commissions.payable.text" />
        </Sum>
        <Sum label="commissions.paid" value={format.money(commissions.paid, 'exact')}>
          <FormattedMessage id="commissions.paid.text" />
        </Sum>
      </SimpleGrid>
      {(pendingLineCount > 0 || (carriedOver && carriedOver.amount.startsWith('-'))) && (
        <div>
          {pendingLineCount > 0 && (
            <Text size="sm">
              <FormattedMessage id="commissions.pending" values={{ count: pendingLineCount, amounts: format.list(pending.map((one) => format.money(one, 'exact'))) }} />
            </Text>
          )}
          {carriedOver?.amount.startsWith('-') && (
            <Text size="sm">
              <FormattedMessage id="commissions.carriedOver" values={{ amount: format.money(carriedOver, 'exact') }} />
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

function Sum({ label, value, children }: { label: MessageId; value: string; children: ReactNode }) {
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
