import { Anchor, Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useMemo, type ComponentProps } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { EngagementAreas_list$data, EngagementAreas_list$key } from '../../__generated__/EngagementAreas_list.graphql'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'
import { bands } from './engagement-search'
import { Scores } from './Scores'

type Area = EngagementAreas_list$data['areas'][number]

/** The breakdown by category (F15): what the scores of each area come to; an area's name makes the list about it. */
export function EngagementAreas({ list: key }: { list: EngagementAreas_list$key }) {
  const intl = useIntl()
  const format = useFormat()
  const search = useSearch({ from: '/engagement' })
  const { areas } = useFragment(
    graphql`
      fragment EngagementAreas_list on EngagementConnection {
        areas {
          area
          clientCount
          average
          median
          bands {
            band
            clientCount
          }
        }
      }
    `,
    key,
  )
  // With a filter, the table of another category would be about other clients than these.
  const opens = !(search.area ?? search.band ?? search.opportunity)
  const columns = useMemo<readonly Column<Area>[]>(
    () => {
      const scores = (are: ComponentProps<typeof Scores>['are'], area: Area['area'], shown: string, band?: string) =>
        area && opens ? <Scores are={are} which={{ area, band }} shown={shown} /> : shown
      return [
        { id: 'area', header: 'engagement.column.area', cell: areaLink },
        { id: 'average', header: 'engagement.average', align: 'end', width: 90, cell: ({ area, average }) => scores('average', area, format.score(average, 2)) },
        { id: 'median', header: 'engagement.median', align: 'end', width: 80, cell: ({ area, median }) => scores('median', area, format.score(median, 2)) },
        ...bands.map((band): Column<Area> => ({
          id: band,
          header: `engagement.band.${band}`,
          align: 'end',
          width: 75,
          cell: ({ area, bands: counts }) => scores('count', area, format.number(counts.find((count) => count.band === band)?.clientCount ?? 0), band),
        })),
      ]
    },
    [format, opens],
  )
  return (
    <Section title="engagement.areas" lead={intl.formatMessage({ id: 'engagement.areas.lead' })}>
      {areas.length === 0 ? (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="engagement.areas.none" />
        </Text>
      ) : (
        <PlainTable caption={intl.formatMessage({ id: 'engagement.areas.caption' })} columns={columns} rows={areas} rowKey={({ area }) => area ?? ''} />
      )}
    </Section>
  )
}

function areaLink({ area }: Area) {
  if (!area) return null
  return (
    <Anchor inherit renderRoot={(props) => <LinkTo to="." search={(now) => ({ ...now, area, page: undefined })} resetScroll={false} {...props} />}>
      {area}
    </Anchor>
  )
}
