import { Table, Tabs, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useLazyLoadQuery } from 'react-relay'
import type { SoldPointsMonthQuery } from '../../__generated__/SoldPointsMonthQuery.graphql'
import { useAttempt } from '../../app/FailureBoundary'
import { placeVariables } from '../../app/place'
import { Explained } from '../../explain/Explained'
import { useFormat } from '../../language/format'
import { firstDayOf, rowsOf } from './month-rows'
import { SoldPointsClients } from './SoldPointsClients'
import { monthTabs, type MonthTab } from './tier-search'
import classes from './tier.module.css'

const tabs = { total: 'TOTAL', gained: 'GAINED', lost: 'LOST' } as const
const orders = {
  total: { field: 'TOTAL', direction: 'DESC' },
  gained: { field: 'GAINED', direction: 'DESC' },
  lost: { field: 'LOST', direction: 'ASC' },
} as const

interface Props {
  /** The month's first day. */
  readonly month: string
  readonly show: MonthTab
  /** The day that parts past from projection. */
  readonly today: string
}

/** A month's sold points: the five rows that make its total, and the clients behind them (F24). */
export default function SoldPointsMonth({ month: chosen, show, today }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate({ from: '/tier' })
  const place = useSearch({ from: '__root__' })
  // What is there stays until the other month or tab has come.
  const month = useDeferredValue(chosen)
  const tab = useDeferredValue(show)
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
    { ...placeVariables(place), month, tab: tabs[tab], orderBy: orders[tab] },
    { fetchKey: useAttempt() },
  )
  const entry = data.viewer?.partner?.pointsInMonth
  if (!entry) return null
  const { on, points, projected } = entry
  const movements = entry.movements.sold
  const from = firstDayOf(month, today)
  const name = projected ? intl.formatMessage({ id: 'charts.projected' }, { month: format.month(month) }) : format.month(month)
  const caption = intl.formatMessage({ id: 'tier.month' }, { month: name })
  return (
    <section aria-label={caption} aria-busy={month !== chosen || tab !== show}>
      <Title order={3} size="h5" mt="md" aria-live="polite">
        {caption}
      </Title>
      <Table verticalSpacing={6} maw={640} aria-label={caption}>
        <Table.Tbody>
          {rowsOf([movements]).map(({ row, figure, of }) => (
            <Table.Tr key={row}>
              <Table.Th scope="row" fw={500}>
                <FormattedMessage id={`tier.row.${row}`} />
              </Table.Th>
              <Table.Td c="dimmed" fz="sm">
                <FormattedMessage id={`tier.row.${row}.help`} />
              </Table.Td>
              <Table.Td className={classes['amount'] ?? ''}>
                <Explained figure={figure} from={from} on={on}>
                  {format.change(of(movements))}
                </Explained>
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr fw={650}>
            <Table.Th scope="row" fw="inherit">
              <FormattedMessage id="tier.row.total" />
            </Table.Th>
            <Table.Td c="dimmed" fz="sm" fw={400}>
              <FormattedMessage id="tier.row.total.help" values={{ date: format.date(on) }} />
            </Table.Td>
            <Table.Td className={classes['amount'] ?? ''}>
              <Explained figure="SOLD" on={on}>
                {format.points(points.sold)}
              </Explained>
            </Table.Td>
          </Table.Tr>
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
          <SoldPointsClients query={data} from={from} on={on} />
        </Tabs.Panel>
      </Tabs>
    </section>
  )
}
