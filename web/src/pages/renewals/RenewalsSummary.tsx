import { Anchor, Group, SimpleGrid, Text } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { RenewalsSummary_partner$data, RenewalsSummary_partner$key } from '../../__generated__/RenewalsSummary_partner.graphql'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { Behind } from '../../explain/Behind'
import { useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'
import { Amount, Change } from './RenewalCells'
import { RenewalsByTimeLeft } from './RenewalsByTimeLeft'
import { StatusBadge } from './StatusBadge'

type Part = RenewalsSummary_partner$data['summed']['summary']['byStatus'][number]

/** What the renewals amount to, by status and by the time that is left, whichever status the table shows. */
export function RenewalsSummary({ partner: key }: { partner: RenewalsSummary_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { summed } = useFragment(
    graphql`
      fragment RenewalsSummary_partner on Partner {
        summed: renewals(first: 1, filter: $wider, asOf: $asOf, knownAt: $knownAt) {
          summary {
            all {
              count
              currentInUSD {
                amount
                currency
              }
              resultInUSD {
                amount
                currency
              }
              changeInUSD {
                amount
                currency
              }
            }
            byStatus {
              status
              totals {
                count
                currentInUSD {
                  amount
                  currency
                }
                resultInUSD {
                  amount
                  currency
                }
                changeInUSD {
                  amount
                  currency
                }
              }
            }
            ...RenewalsByTimeLeft_summary
          }
        }
      }
    `,
    key,
  )
  const { summary } = summed
  const columns = useMemo<readonly Column<Part>[]>(
    () => [
      {
        id: 'status',
        header: 'renewals.column.status',
        cell: ({ status }) => (
          <Anchor inherit renderRoot={(props) => <LinkTo to="/renewals" search={(now) => ({ ...now, status: [status], page: undefined })} resetScroll={false} {...props} />}>
            <StatusBadge status={status} />
          </Anchor>
        ),
      },
      { id: 'count', header: 'renewals.column.count', align: 'end', width: 80, cell: ({ status, totals }) => figure('count', format.number(totals.count), status) },
      { id: 'current', header: 'renewals.column.current', align: 'end', width: 130, cell: ({ status, totals }) => figure('now', <Amount money={totals.currentInUSD} />, status) },
      { id: 'result', header: 'renewals.column.result', align: 'end', width: 130, cell: ({ status, totals }) => figure('term', <Amount money={totals.resultInUSD} />, status) },
      { id: 'change', header: 'renewals.column.change', align: 'end', width: 130, cell: ({ status, totals }) => figure('change', <Change money={totals.changeInUSD} />, status) },
    ],
    [format],
  )
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }}>
      <Section title="renewals.byStatus" lead={<FormattedMessage id="renewals.inUSD" />}>
        <PlainTable
          caption={intl.formatMessage({ id: 'renewals.byStatus.table' })}
          columns={columns}
          rows={summary.byStatus.filter(({ totals }) => totals.count > 0)}
          rowKey={({ status }) => status}
          foot={{
            status: <FormattedMessage id="renewals.all" />,
            count: figure('count', format.number(summary.all.count)),
            current: figure('now', <Amount money={summary.all.currentInUSD} />),
            result: figure('term', <Amount money={summary.all.resultInUSD} />),
            change: figure('change', <Change money={summary.all.changeInUSD} />),
          }}
        />
        <Group mt="xs">
          <Text size="sm" c="dimmed">
            <FormattedMessage id="renewals.result.text" />
          </Text>
        </Group>
      </Section>
      <Section title="renewals.byTimeLeft">
        <RenewalsByTimeLeft summary={summary} />
      </Section>
    </SimpleGrid>
  )
}

/** A number of the summary, which shows the renewals that it counts or sums up: those of a status, or all. */
function figure(name: 'count' | 'now' | 'term' | 'change', shown: ReactNode, status?: Part['status']) {
  return (
    <Behind
      name={`renewals.${name}`}
      link={(props) => (
        <LinkTo to="/renewals" search={(now) => ({ ...now, status: status && [status], page: undefined })} hash="renewals" resetScroll={false} {...props} />
      )}
    >
      {shown}
    </Behind>
  )
}
