import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientPointsHistory_client$data, ClientPointsHistory_client$key } from '../../__generated__/ClientPointsHistory_client.graphql'
import { MonthsChart } from '../../charts/MonthsChart'
import { Explained } from '../../explain/Explained'
import type { ExplainedFigure } from '../../explain/figure'
import { useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'
import { PanelSection } from './PanelSection'
import classes from './panel.module.css'

type Month = ClientPointsHistory_client$data['pointsOverTime'][number]

/** The client's points month by month, and what came and went in each (F22): the sold and the managed history. */
export function ClientPointsHistory({ client: key }: { client: ClientPointsHistory_client$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { id, pointsOverTime } = useFragment(
    graphql`
      fragment ClientPointsHistory_client on Client {
        id
        pointsOverTime(asOf: $asOf, knownAt: $knownAt) {
          month
          on
          projected
          points {
            sourced
            assisted
            managed
            total
          }
          movements {
            sold {
              gained
              lost
            }
            managed {
              gained
              lost
            }
          }
        }
      }
    `,
    key,
  )
  const columns = useMemo<readonly Column<Month>[]>(() => {
    const moved = (month: Month, figure: ExplainedFigure['figure'], value: string) =>
      value === '0' || month.projected ? (
        format.change(value)
      ) : (
        <Explained figure={figure} client={id} from={month.month} on={month.on}>
          {format.change(value)}
        </Explained>
      )
    return [
      {
        id: 'month',
        header: 'client.points.month',
        cell: ({ month, projected }) =>
          projected ? intl.formatMessage({ id: 'client.points.projected' }, { month: format.month(month) }) : format.month(month),
      },
      { id: 'newSold', header: 'client.points.newSold', align: 'end', width: 100, cell: (month) => moved(month, 'NEW_SOLD', month.movements.sold.gained) },
      { id: 'lostSold', header: 'client.points.lostSold', align: 'end', width: 100, cell: (month) => moved(month, 'LOST_SOLD', month.movements.sold.lost) },
      { id: 'newManaged', header: 'client.points.newManaged', align: 'end', width: 100, cell: (month) => moved(month, 'NEW_MANAGED', month.movements.managed.gained) },
      { id: 'lostManaged', header: 'client.points.lostManaged', align: 'end', width: 100, cell: (month) => moved(month, 'LOST_MANAGED', month.movements.managed.lost) },
    ]
  }, [format, id, intl])
  const [first, now] = [pointsOverTime[0], pointsOverTime.findLast(({ projected }) => !projected)]
  if (!first || !now) return null
  return (
    <PanelSection title="client.points.history">
      <MonthsChart
        title={intl.formatMessage({ id: 'client.points.overTime' })}
        summary={intl.formatMessage(
          { id: 'client.points.summary' },
          { from: format.points(first.points.total), fromMonth: format.month(first.month), to: format.points(now.points.total), date: format.date(now.on) },
        )}
        series={[
          { key: 'sourced', label: intl.formatMessage({ id: 'track.SOURCED' }), colour: 'var(--track-sourced)' },
          { key: 'assisted', label: intl.formatMessage({ id: 'track.ASSISTED' }), colour: 'var(--track-assisted)', texture: 'dots' },
          { key: 'managed', label: intl.formatMessage({ id: 'track.MANAGED' }), colour: 'var(--track-managed)', texture: 'stripes' },
        ]}
        months={pointsOverTime.map(({ month, projected, points: { total, ...values } }) => ({ month, projected, values, total }))}
        height={200}
      />
      <div className={classes['chart']}>
        <PlainTable
          caption={intl.formatMessage({ id: 'client.points.history' })}
          columns={columns}
          rows={pointsOverTime.toReversed()}
          rowKey={({ month }) => month}
        />
      </div>
    </PanelSection>
  )
}
