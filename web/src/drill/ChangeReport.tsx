import { Tabs, Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql, type PreloadedQuery } from 'react-relay'
import type { ChangeReportQuery } from '../__generated__/ChangeReportQuery.graphql'
import { useAsked } from '../api/use-asked'
import { placeVariables } from '../app/place'
import { rangeInput, type Range } from '../dates/range'
import { Explained } from '../explain/Explained'
import { useFormat } from '../language/format'
import { TableSkeleton } from '../table/TableSkeleton'
import { ChangeClients } from './ChangeClients'
import { ChangePostings } from './ChangePostings'
import type { ChangeDrill } from './drills'
import { reportsOf } from './report'
import { ReportActions } from './ReportActions'

interface Props {
  readonly drill: ChangeDrill
  readonly range: Range
  readonly query: PreloadedQuery<ChangeReportQuery>
  readonly name: string
  readonly onActing: (acting: boolean) => void
}

/** A change of points: the clients behind it, and the postings behind them. */
export function ChangeReport({ drill, range, query, name, onActing }: Props) {
  const format = useFormat()
  const place = useSearch({ from: '__root__' })
  const [tab, setTab] = useState<string | null>('clients')
  const variables = { ...placeVariables(place), figure: drill, range: rangeInput(range) }
  const data = useAsked<ChangeReportQuery>(
    graphql`
      query ChangeReportQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $figure: Figure!, $range: DateRange!, $order: PointChangeClientOrder!) @preloadable {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            pointChanges(range: $range, asOf: $asOf, knownAt: $knownAt) {
              from
              to
              change(figure: $figure) {
                points
              }
            }
          }
        }
        ...ChangeClients_query @arguments(order: $order)
      }
    `,
    query,
  )
  const changes = data.viewer?.partner?.pointChanges
  if (!changes) return null
  const { from, to } = changes
  // Presets are counted from today; of another day only the days themselves remain.
  const reports = reportsOf(drill, place.asOf ? { from, to } : range, place.knownAt)
  return (
    <>
      <Text mb="sm">
        <Text span fz="xl" fw={650} className="numeric">
          <Explained figure={drill} from={from} on={to}>
            {format.change(changes.change.points)}
          </Explained>
        </Text>{' '}
        <Text span c="dimmed">
          <FormattedMessage id="drill.points" values={{ range: format.dateRange(from, to) }} />
        </Text>
      </Text>
      <ReportActions report={{ ...reports, name }} onActing={onActing} />
      <Tabs value={tab} onChange={setTab} keepMounted={false} mt="md">
        <Tabs.List mb="sm">
          <Tabs.Tab value="clients">
            <FormattedMessage id="drill.clients" />
          </Tabs.Tab>
          <Tabs.Tab value="postings">
            <FormattedMessage id="drill.postings" />
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="clients">
          <ChangeClients query={data} drill={drill} name={name} from={from} to={to} />
        </Tabs.Panel>
        <Tabs.Panel value="postings">
          <Suspense fallback={<TableSkeleton columns={5} />}>
            <ChangePostings variables={variables} name={name} />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
