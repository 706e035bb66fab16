import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { StatementSums_statement$key } from '../../__generated__/StatementSums_statement.graphql'
import { Facts } from '../../app/Facts'
import { Section } from '../../app/Section'
import { useFormat, type Money } from '../../language/format'
import { Lines } from './Lines'
import type { StatementSearch } from './search'

/** How the statement's total comes about. */
export function StatementSums({ statement: key }: { statement: StatementSums_statement$key }) {
  const format = useFormat()
  const { id, accrued, earned, clawback, carriedIn, total, carriedOut, pending, pendingLineCount } = useFragment(
    graphql`
      fragment StatementSums_statement on CommissionStatement {
        id
        accrued {
          amount
          currency
        }
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
        carriedOut {
          amount
          currency
        }
        pending {
          amount
          currency
        }
        pendingLineCount
      }
    `,
    key,
  )
  const all = (amounts: typeof accrued) => format.list(amounts.map((one) => format.money(one, 'exact')))
  const lines = (are: 'accrual' | 'converted', shown: string, which?: StatementSearch) => (
    <Lines statement={id} are={are} {...(which && { lines: which })}>
      {shown}
    </Lines>
  )
  return (
    <Section title="statement.sums">
      <Facts
        facts={[
          [<FormattedMessage key="name" id="statement.accrued" />, lines('accrual', all(accrued))],
          [<FormattedMessage key="name" id="commissions.earned" />, lines('converted', format.money(earned, 'exact'), { kind: ['COMMISSION'] })],
          [<FormattedMessage key="name" id="commissions.clawback" />, lines('converted', format.money(clawback, 'exact'), { kind: ['CLAWBACK'] })],
          [<FormattedMessage key="name" id="commissions.carriedIn" />, lines('converted', format.money(carriedIn, 'exact'), { kind: ['CARRY_OVER'] })],
          [
            <strong key="name">
              <FormattedMessage id="commissions.total" />
            </strong>,
            <strong key="value">{lines('converted', format.money(total, 'exact'))}</strong>,
          ],
          [<FormattedMessage key="name" id="statement.carriedOut" />, isNothing(carriedOut) ? format.money(carriedOut, 'exact') : lines('converted', format.money(carriedOut, 'exact'))],
          ...(pendingLineCount > 0
            ? [[<FormattedMessage key="name" id="statement.pending" />, <FormattedMessage key="value" id="statement.pending.value" values={{ count: pendingLineCount, amounts: lines('accrual', all(pending), { pending: 'yes' }) }} />] as const]
            : []),
        ]}
      />
    </Section>
  )
}

const isNothing = (money: Money | null | undefined) => !money || !/[1-9]/.test(money.amount)
