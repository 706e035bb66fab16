import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientAreas_engagement$data, ClientAreas_engagement$key } from '../../__generated__/ClientAreas_engagement.graphql'
import { useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'
import { Score } from '../engagement/Score'
import { PanelSection } from './PanelSection'

type Area = ClientAreas_engagement$data['areas'][number]

const score = (area: Area) => <Score reading={area} />

/** The engagement score by area, each with its last change and what would raise it (F7). */
export function ClientAreas({ engagement: key }: { engagement: ClientAreas_engagement$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { areas } = useFragment(
    graphql`
      fragment ClientAreas_engagement on ClientEngagement {
        areas {
          area
          change
          opportunity
          ...Score_reading
        }
      }
    `,
    key,
  )
  const columns = useMemo<readonly Column<Area>[]>(
    () => [
      { id: 'area', header: 'client.engagement.area', cell: ({ area }) => area },
      { id: 'score', header: 'client.engagement', width: 140, cell: score },
      { id: 'change', header: 'client.engagement.changed', align: 'end', width: 110, cell: ({ change }) => format.scoreChange(change) },
      { id: 'opportunity', header: 'client.engagement.raise', width: 180, cell: ({ opportunity }) => opportunity },
    ],
    [format],
  )
  if (areas.length === 0) return null
  return (
    <PanelSection title="client.engagement.areas">
      <PlainTable caption={intl.formatMessage({ id: 'client.engagement.areas' })} columns={columns} rows={areas} rowKey={({ area }) => area ?? ''} />
    </PanelSection>
  )
}
