import { useMemo, type ComponentProps } from 'react'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { StatementMonths_statement$data, StatementMonths_statement$key } from '../../__generated__/StatementMonths_statement.graphql'
import { Section } from '../../app/Section'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'
import { Lines } from './Lines'

type Month = StatementMonths_statement$data['months'][number]

const rowKey = ({ month }: Month) => month

/** The months of a statement. */
export function StatementMonths({ statement: key }: { statement: StatementMonths_statement$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { id: statement, months } = useFragment(
    graphql`
      fragment StatementMonths_statement on CommissionStatement {
        id
        months {
          month
          pendingLineCount
          accrued {
            amount
            currency
          }
          converted {
            amount
            currency
          }
        }
      }
    `,
    key,
  )
  const columns = useMemo<readonly Column<Month>[]>(
    () => {
      const lines = (month: string, are: ComponentProps<typeof Lines>['are'], shown: string, pending = false) => (
        <Lines statement={statement} are={are} lines={pending ? { month, pending: 'yes' } : { month }}>
          {shown}
        </Lines>
      )
      return [
        { id: 'month', header: 'commissions.month', width: 140, cell: ({ month }) => format.month(month) },
        { id: 'accrued', header: 'statement.accrued', align: 'end', cell: ({ month, accrued }) => lines(month, 'accrual', format.list(accrued.map((one) => format.money(one, 'exact')))) },
        { id: 'converted', header: 'statement.converted', align: 'end', cell: ({ month, converted }) => lines(month, 'converted', format.money(converted, 'exact')) },
        { id: 'pending', header: 'commissions.pendingLines', align: 'end', width: 130, cell: ({ month, pendingLineCount }) => (pendingLineCount > 0 ? lines(month, 'count', format.number(pendingLineCount), true) : dash) },
      ]
    },
    [format, statement],
  )
  return (
    <Section title="statement.months">
      <PlainTable caption={intl.formatMessage({ id: 'statement.months' })} columns={columns} rows={months} rowKey={rowKey} />
    </Section>
  )
}
