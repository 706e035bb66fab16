import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { StatementSums_statement$key } from '../../__generated__/StatementSums_statement.graphql'
import { Facts } from '../../app/Facts'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'

/** How the statement's total comes about. */
export function StatementSums({ statement: key }: { statement: StatementSums_statement$key }) {
  const format = useFormat()
  const { accrued, earned, clawback, carriedIn, total, carriedOut, pending, pendingLineCount } = useFragment(
    graphql`
      fragment StatementSums_statement on CommissionStatement {
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
  return (
    <Section title="statement.sums">
      <Facts
        facts={[
          [<FormattedMessage key="name" id="statement.accrued" />, all(accrued)],
          [<FormattedMessage key="name" id="commissions.earned" />, format.money(earned, 'exact')],
          [<FormattedMessage key="name" id="commissions.clawback" />, format.money(clawback, 'exact')],
          [<FormattedMessage key="name" id="commissions.carriedIn" />, format.money(carriedIn, 'exact')],
          [
            <strong key="name">
              <FormattedMessage id="commissions.total" />
            </strong>,
            <strong key="value">{format.money(total, 'exact')}</strong>,
          ],
          [<FormattedMessage key="name" id="statement.carriedOut" />, format.money(carriedOut, 'exact')],
          ...(pendingLineCount > 0
            ? [[<FormattedMessage key="name" id="statement.pending" />, <FormattedMessage key="value" id="statement.pending.value" values={{ count: pendingLineCount, amounts: all(pending) }} />] as const]
            : []),
        ]}
      />
    </Section>
  )
}
