import { Group, Table, Tabs, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useLazyLoadQuery } from 'react-relay'
import type { SoldPointsMonthQuery } from '../../__generated__/SoldPointsMonthQuery.graphql'
import { useAttempt } from '../../app/FailureBoundary'
import { placeVariables } from '../../app/place'
import { useFormat } from '../../language/format'
import { SoldPointsClients } from './SoldPointsClients'
import { monthTabs, type MonthTab } from './tier-search'

const tabs = { total: 'TOTAL', gained: 'GAINED', lost: 'LOST' } as const
const orders = {
  total: { field: 'TOTAL', direction: 'DESC' },
  gained: { field: 'GAINED', direction: 'DESC' },
  lost: { field: 'LOST', direction: 'ASC' },
} as const

/** A month's sold points: the five rows that make its total, and the clients behind them (F24). */
export default function SoldPointsMonth({ month, show }: { month: string; show: MonthTab }) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate({ from: '/tier' })
  const place = useSearch({ from: '__root__' })
  const data = useLazyLoadQuery<SoldPointsMonthQuery>(
    graphql`
      query SoldPointsMonthQuery(
        $partner: ID
        $eyes: ID
        $asOf: Date
        $knownAt: DateTime
        $month: Date
        $tab: SoldPointsTab!
        $orderBy: SoldPointsByClientOrder!
      ) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            pointsInMonth(month: $month, asOf: $asOf, knownAt: $knownAt) {
              on
              projected
              points {
                sold
              }
              movements {
                sold {
                  new
                  increased
                  expiredOrChurned
                  decreased
                  adjusted
                }
              }
            }
          }
        }
        ...SoldPointsClients_query @arguments(tab: $tab, orderBy: $orderBy)
      }
    `,
    { ...placeVariables(place), month, tab: tabs[show], orderBy: orders[show] },
    { fetchKey: useAttempt() },
  )
  const entry = data.viewer?.partner?.pointsInMonth
  if (!entry) return null
  const { sold } = entry.movements
  const rows = [
    ['tier.row.new', 'tier.row.new.help', format.change(sold.new)],
    ['tier.row.increased', 'tier.row.increased.help', format.change(sold.increased)],
    ['tier.row.expired', 'tier.row.expired.help', format.change(sold.expiredOrChurned)],
    ['tier.row.decreased', 'tier.row.decreased.help', format.change(sold.decreased)],
    ...(sold.adjusted === '0' ? [] : [['tier.row.adjusted', 'tier.row.adjusted.help', format.change(sold.adjusted)] as const]),
    ['tier.row.total', 'tier.row.total.help', format.points(entry.points.sold)],
  ] as const
  const caption = intl.formatMessage({ id: entry.projected ? 'charts.projected' : 'tier.month' }, { month: format.month(month) })
  return (
    <section aria-label={caption} aria-live="polite">
      <Group justify="space-between" mt="md">
        <Title order={3} size="h5">
          {caption}
        </Title>
      </Group>
      <Table verticalSpacing={6} maw={640} aria-label={caption}>
        <Table.Tbody>
          {rows.map(([label, help, value]) => (
            <Table.Tr key={label} fw={label === 'tier.row.total' ? 650 : undefined}>
              <Table.Th scope="row" fw="inherit">
                <FormattedMessage id={label} />
              </Table.Th>
              <Table.Td c="dimmed" fz="sm" fw={400}>
                <FormattedMessage id={help} values={{ date: format.date(entry.on) }} />
              </Table.Td>
              <Table.Td ta="end" className="numeric">
                {value}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Tabs
        value={show}
        mt="md"
        keepMounted={false}
        onChange={(tab) => void navigate({ search: (now) => ({ ...now, show: monthTabs.find((known) => known === tab && known !== 'total') }), resetScroll: false, replace: true })}
      >
        <Tabs.List aria-label={intl.formatMessage({ id: 'tier.clients.tabs' })}>
          {monthTabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              <FormattedMessage id={`tier.tab.${tab}`} />
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={show} pt="xs">
          <SoldPointsClients query={data} />
        </Tabs.Panel>
      </Tabs>
    </section>
  )
}
