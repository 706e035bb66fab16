import { Badge } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import type { BreakdownTable_query$data } from '../../__generated__/BreakdownTable_query.graphql'
import { Explained } from '../../explain/Explained'
import type { Format } from '../../language/format'
import type { Column } from '../../table/column'
import { ClientLink } from '../client/ClientLink'
import type { DealType, Field } from './breakdown-search'

type Edge = NonNullable<NonNullable<BreakdownTable_query$data['viewer']>['partner']>['pointsBreakdown']['edges'][number]

/** A client's points, as the breakdown tells them. */
export type Row = Edge['node']

type Track = 'SOURCED' | 'ASSISTED' | 'SOLD' | 'MANAGED' | 'TOTAL'

/** The figure that opens a number of the breakdown; under a deal type only its own points are left in the sums. */
function figureOf(track: Track, dealType: DealType | undefined): Track | undefined {
  if (!dealType) return track
  return track === 'SOLD' || track === 'TOTAL' ? dealType : undefined
}

/** The columns of the breakdown. Each number opens the postings that it is the sum of. */
export function breakdownColumns(format: Format, dealType: DealType | undefined): readonly Column<Row, Field>[] {
  const points = (track: Track, value: (points: Row['points']) => string) => ({
    align: 'end' as const,
    cell: ({ client, points }: Row) => {
      const figure = figureOf(track, dealType)
      const text = format.points(value(points))
      return figure ? (
        <Explained figure={figure} client={client.id}>
          {text}
        </Explained>
      ) : (
        text
      )
    },
  })
  return [
    {
      id: 'client',
      header: 'tier.client',
      sort: 'NAME',
      width: 280,
      cell: ({ client, ended }) => (
        <>
          <ClientLink id={client.id} name={client.company.name} tab="points" />{' '}
          {ended && (
            <Badge variant="default" size="sm" tt="none">
              <FormattedMessage id="breakdown.ended" />
            </Badge>
          )}
        </>
      ),
    },
    { id: 'market', header: 'tier.market', width: 170, cell: ({ market }) => <FormattedMessage id={`market.${market}`} /> },
    { id: 'sourced', header: 'measure.SOURCED_POINTS', width: 150, optional: true, ...points('SOURCED', ({ sourced }) => sourced) },
    { id: 'assisted', header: 'breakdown.assisted', width: 150, optional: true, ...points('ASSISTED', ({ assisted }) => assisted) },
    { id: 'sold', header: 'points.sold', width: 150, sort: 'SOLD', ...points('SOLD', ({ sold }) => sold) },
    { id: 'managed', header: 'points.managed', width: 150, sort: 'MANAGED', ...points('MANAGED', ({ managed }) => managed) },
    { id: 'total', header: 'points.total', width: 150, sort: 'TOTAL', ...points('TOTAL', ({ total }) => total) },
  ]
}
