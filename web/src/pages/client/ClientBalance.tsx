import { SimpleGrid, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientBalance_client$key } from '../../__generated__/ClientBalance_client.graphql'
import { Explained } from '../../explain/Explained'
import type { ExplainedFigure } from '../../explain/figure'
import { useFormat } from '../../language/format'

/** The points that the client brings on the day (F22); each number opens its postings. */
export function ClientBalance({ client: key }: { client: ClientBalance_client$key }) {
  const format = useFormat()
  const { id, points } = useFragment(
    graphql`
      fragment ClientBalance_client on Client {
        id
        points(asOf: $asOf, knownAt: $knownAt) {
          sourced
          assisted
          sold
          managed
          total
        }
      }
    `,
    key,
  )
  const figure = (of: ExplainedFigure['figure'], value: string) => (
    <Explained figure={of} client={id}>
      {format.points(value)}
    </Explained>
  )
  return (
    <SimpleGrid cols={3}>
      <Balance of="points.total" value={figure('TOTAL', points.total)} />
      <Balance of="points.sold" value={figure('SOLD', points.sold)}>
        <FormattedMessage
          id="client.points.ofSold"
          values={{ sourced: figure('SOURCED', points.sourced), assisted: figure('ASSISTED', points.assisted) }}
        />
      </Balance>
      <Balance of="points.managed" value={figure('MANAGED', points.managed)} />
    </SimpleGrid>
  )
}

interface Props {
  readonly of: 'points.total' | 'points.sold' | 'points.managed'
  readonly value: ReactNode
  readonly children?: ReactNode
}

function Balance({ of, value, children }: Props) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        <FormattedMessage id={of} />
      </Text>
      <Text fz={24} fw={650} className="numeric">
        {value}
      </Text>
      {children && (
        <Text size="xs" c="dimmed" className="numeric">
          {children}
        </Text>
      )}
    </div>
  )
}
