import { Table, Tabs, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql } from 'react-relay'
import type { SoldPointsMonthQuery } from '../../__generated__/SoldPointsMonthQuery.graphql'
import { useAsked } from '../../api/use-asked'
import { Explained } from '../../explain/Explained'
import { useFormat } from '../../language/format'
import { firstDayOf, rowsOf } from './month-rows'
import { SoldPointsClients } from './SoldPointsClients'
import type { OpenMonth } from './load'
import { monthTabs } from './tier-search'
import classes from './tier.module.css'

interface Props extends OpenMonth {
  /** The day that parts past from projection. */
  readonly today: string
}

/** A month's sold points: the five rows that make its total, and the clients behind them (F24). */
export default function SoldPointsMonth({ month, show, query, today }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate({ from: '/tier' })
  // What is there stays until the other month or tab has come; what was chosen is marked at once.
  const { month: chosen = month, show: chosenTab = 'total' } = useSearch({ from: '/tier' })
  const data = useAsked<SoldPointsMonthQuery>(
    graphql`
      query SoldPointsMonthQuery(
        $partner: ID
        $eyes: ID
        $asOf: Date
        $knownAt: DateTime
        $month: Date
        $tab: SoldPointsTab!
        $orderBy: SoldPointsByClientOrder!
      ) @preloadable {
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
    query,
  )
  const entry = data.viewer?.partner?.pointsInMonth
  if (!entry) return null
  const { on, points, projected } = entry
  const movements = entry.movements.sold
  const from = firstDayOf(month, today)
  const name = projected ? intl.formatMessage({ id: 'charts.projected' }, { month: format.month(month) }) : format.month(month)
  const caption = intl.formatMessage({ id: 'tier.month' }, { month: name })
  return (
    <section aria-label={caption} aria-busy={month !== chosen || show !== chosenTab}>
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
        value={chosenTab}
        mt="md"
        keepMounted={false}
        onChange={(tab) => void navigate({ search: (now) => ({ ...now, show: monthTabs.find((known) => known === tab && known !== 'total') }), resetScroll: false })}
      >
        <Tabs.List aria-label={intl.formatMessage({ id: 'tier.clients.tabs' })}>
          {monthTabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              <FormattedMessage id={`tier.tab.${tab}`} />
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={chosenTab} pt="xs">
          <SoldPointsClients query={data} from={from} on={on} />
        </Tabs.Panel>
      </Tabs>
    </section>
  )
}
