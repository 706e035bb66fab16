import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { CommissionForecast_partner$data, CommissionForecast_partner$key } from '../../__generated__/CommissionForecast_partner.graphql'
import { Section } from '../../app/Section'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'

type Month = CommissionForecast_partner$data['commissionForecast']['months'][number]

const rowKey = ({ month }: Month) => month

/** What the months to come would earn if every line went on to pay: nothing that is owed. */
export function CommissionForecast({ partner: key }: { partner: CommissionForecast_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { commissionForecast } = useFragment(
    graphql`
      fragment CommissionForecast_partner on Partner {
        commissionForecast(months: 12, asOf: $asOf) {
          months {
            month
            lineCount
            expected {
              amount
              currency
            }
          }
        }
      }
    `,
    key,
  )
  const columns = useMemo<readonly Column<Month>[]>(
    () => [
      { id: 'month', header: 'commissions.month', width: 140, cell: ({ month }) => format.month(month) },
      { id: 'expected', header: 'commissions.expected', align: 'end', cell: ({ expected }) => (expected.length > 0 ? format.list(expected.map((one) => format.money(one, 'exact'))) : dash) },
      { id: 'lines', header: 'commissions.earningLines', align: 'end', width: 140, cell: ({ lineCount }) => format.number(lineCount) },
    ],
    [format],
  )
  return (
    <Section title="commissions.forecast" lead={<FormattedMessage id="commissions.forecast.text" />}>
      <PlainTable caption={intl.formatMessage({ id: 'commissions.forecast' })} columns={columns} rows={commissionForecast.months} rowKey={rowKey} />
    </Section>
  )
}
