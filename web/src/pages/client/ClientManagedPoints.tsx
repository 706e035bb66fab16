import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientManagedPoints_client$data, ClientManagedPoints_client$key } from '../../__generated__/ClientManagedPoints_client.graphql'
import { Explained } from '../../explain/Explained'
import { useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'
import { PanelSection } from './PanelSection'

type Line = ClientManagedPoints_client$data['managedPoints'][number]

/** The managed points that count now, by product (F22): the MRR behind them, and how many partners share them. */
export function ClientManagedPoints({ client: key }: { client: ClientManagedPoints_client$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { id, managedPoints } = useFragment(
    graphql`
      fragment ClientManagedPoints_client on Client {
        id
        managedPoints(asOf: $asOf, knownAt: $knownAt) {
          line {
            id
            name
          }
          points
          mrr {
            amount
            currency
          }
          divisor
          market
          since
        }
      }
    `,
    key,
  )
  const columns = useMemo<readonly Column<Line>[]>(
    () => [
      { id: 'line', header: 'client.subscriptions.line', cell: ({ line }) => line.name },
      { id: 'since', header: 'client.managed.since', width: 110, cell: ({ since }) => format.date(since) },
      { id: 'mrr', header: 'client.mrr', align: 'end', width: 110, cell: ({ mrr }) => format.money(mrr, 'exact') },
      { id: 'divisor', header: 'client.managed.divisor', align: 'end', width: 90, cell: ({ divisor }) => format.number(divisor) },
      { id: 'points', header: 'client.sales.points', align: 'end', width: 90, cell: ({ line, points }) => <Explained figure="MANAGED" client={id} line={line.id}>{format.points(points)}</Explained> },
    ],
    [format, id],
  )
  return (
    <PanelSection title="client.managed">
      {managedPoints.length === 0 ? (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="client.managed.none" />
        </Text>
      ) : (
        <PlainTable caption={intl.formatMessage({ id: 'client.managed' })} columns={columns} rows={managedPoints} rowKey={({ line }) => line.id} />
      )}
    </PanelSection>
  )
}
