import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { RetentionMonths_partner$data, RetentionMonths_partner$key } from '../__generated__/RetentionMonths_partner.graphql'
import { dash, useFormat } from '../language/format'
import type { Column } from '../table/column'
import { PlainTable } from '../table/PlainTable'
import type { Fact } from './fact'

type Month = RetentionMonths_partner$data['programProgress']['retention']['months'][number]

const ratios = {
  C_DOLLAR_RETENTION: 'customerDollarRetention',
  GROSS_RETENTION: 'grossRevenueRetention',
  NET_RETENTION: 'netRevenueRetention',
} as const

const rowKey = ({ month }: Month) => month

/** The twelve months that a retention is the mean of: what became in each of the MRR at its beginning. */
export function RetentionMonths({ partner, fact }: { readonly partner: RetentionMonths_partner$key; readonly fact: Exclude<Fact, 'TOOL_USAGE'> }) {
  const intl = useIntl()
  const format = useFormat()
  const { programProgress } = useFragment(
    graphql`
      fragment RetentionMonths_partner on Partner {
        programProgress(asOf: $asOf, knownAt: $knownAt) {
          retention {
            customerDollarRetention
            grossRevenueRetention
            netRevenueRetention
            months {
              month
              clientCount
              startMrr {
                amount
                currency
              }
              churned {
                amount
                currency
              }
              contraction {
                amount
                currency
              }
              expansion {
                amount
                currency
              }
              endMrr {
                amount
                currency
              }
              customerDollarRetention {
                month
                annualised
              }
              grossRevenueRetention {
                month
                annualised
              }
              netRevenueRetention {
                month
                annualised
              }
            }
          }
        }
      }
    `,
    partner,
  )
  const ratio = ratios[fact]
  const { months, [ratio]: mean } = programProgress.retention
  const columns = useMemo<readonly Column<Month>[]>(
    () => [
      { id: 'month', header: 'charts.month', width: 110, cell: ({ month }) => format.month(month) },
      { id: 'clients', header: 'explain.retention.clients', align: 'end', width: 80, cell: ({ clientCount }) => format.number(clientCount) },
      { id: 'start', header: 'explain.retention.start', align: 'end', width: 110, cell: ({ startMrr }) => format.money(startMrr) },
      { id: 'churned', header: 'explain.retention.churned', align: 'end', width: 100, cell: ({ churned }) => format.money(churned) },
      { id: 'contraction', header: 'explain.retention.contraction', align: 'end', width: 100, cell: ({ contraction }) => format.money(contraction) },
      { id: 'expansion', header: 'explain.retention.expansion', align: 'end', width: 100, cell: ({ expansion }) => format.money(expansion) },
      { id: 'end', header: 'explain.retention.end', align: 'end', width: 110, cell: ({ endMrr }) => format.money(endMrr) },
      { id: 'ratio', header: 'explain.retention.ratio', align: 'end', width: 90, cell: ({ [ratio]: kept }) => (kept ? format.percent(kept.month) : dash) },
      { id: 'year', header: 'explain.retention.year', align: 'end', width: 100, cell: ({ [ratio]: kept }) => (kept ? format.percent(kept.annualised) : dash) },
    ],
    [format, ratio],
  )
  return (
    <>
      <Text size="xl" fz={36} lh={1.2} fw={650} className="numeric" data-testid="explained">
        {format.percent(mean)}
      </Text>
      <PlainTable
        caption={intl.formatMessage({ id: 'tier.retention' })}
        columns={columns}
        rows={months}
        rowKey={rowKey}
        foot={{ month: <FormattedMessage id="explain.retention.mean" />, year: format.percent(mean) }}
      />
    </>
  )
}
