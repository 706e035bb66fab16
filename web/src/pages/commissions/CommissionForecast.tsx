import { Title } from '@mantine/core'
import { Suspense, useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { CommissionForecast_partner$data, CommissionForecast_partner$key } from '../../__generated__/CommissionForecast_partner.graphql'
import { later } from '../../app/later'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { Behind } from '../../explain/Behind'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'
import { TableSkeleton } from '../../table/TableSkeleton'
import { loadForecastLines, type OpenedEarning } from './load'

const ForecastLines = later(loadForecastLines)

type Month = CommissionForecast_partner$data['commissionForecast']['months'][number]

const rowKey = ({ month }: Month) => month

/** What the months to come would earn if every line went on to pay: nothing that is owed. */
export function CommissionForecast({ partner: key, opened }: { partner: CommissionForecast_partner$key; opened: OpenedEarning | undefined }) {
  const intl = useIntl()
  const format = useFormat()
  const { commissionForecast } = useFragment(
    graphql`
      fragment CommissionForecast_partner on Partner {
        commissionForecast(months: 12, asOf: $asOf, knownAt: $knownAt) {
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
      { id: 'expected', header: 'commissions.expected', align: 'end', cell: ({ month, expected }) => (expected.length > 0 ? earning(month, 'expected', format.list(expected.map((one) => format.money(one, 'exact')))) : dash) },
      { id: 'lines', header: 'commissions.earningLines', align: 'end', width: 140, cell: ({ month, lineCount }) => earning(month, 'lines', format.number(lineCount)) },
    ],
    [format],
  )
  return (
    <Section title="commissions.forecast" lead={<FormattedMessage id="commissions.forecast.text" />}>
      <PlainTable caption={intl.formatMessage({ id: 'commissions.forecast' })} columns={columns} rows={commissionForecast.months} rowKey={rowKey} />
      <div id="earning">
        {opened && (
          <>
            <Title order={3} size="h5" mt="md" mb="xs">
              <FormattedMessage id="commissions.earning" values={{ month: format.month(opened.month) }} />
            </Title>
            <Suspense key={opened.month} fallback={<TableSkeleton columns={6} />}>
              <ForecastLines {...opened} />
            </Suspense>
          </>
        )}
      </div>
    </Section>
  )
}

/** A number of a month to come, which shows the lines that are expected to earn in it. */
function earning(month: string, name: 'expected' | 'lines', shown: string) {
  return (
    <Behind name={`commissions.${name}`} link={(props) => <LinkTo to="/commissions" search={(now) => ({ ...now, earning: month })} hash="earning" resetScroll={false} {...props} />}>
      {shown}
    </Behind>
  )
}
