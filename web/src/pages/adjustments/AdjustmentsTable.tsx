import { Anchor, Button, Text } from '@mantine/core'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { AdjustmentsTable_query$data, AdjustmentsTable_query$key } from '../../__generated__/AdjustmentsTable_query.graphql'
import type { AdjustmentsTablePaginationQuery } from '../../__generated__/AdjustmentsTablePaginationQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { Explained } from '../../explain/Explained'
import { dash, useFormat, type Format } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'
import { Withdraw } from './Withdraw'

type Row = AdjustmentsTable_query$data['events']['edges'][number]['node']

/** The adjustments on record that count, latest first; each can be withdrawn. */
export function AdjustmentsTable({ query }: { query: AdjustmentsTable_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<AdjustmentsTablePaginationQuery, AdjustmentsTable_query$key>(
    graphql`
      fragment AdjustmentsTable_query on Query
      @refetchable(queryName: "AdjustmentsTablePaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }) {
        events(first: $count, after: $cursor, filter: { kind: [ADJUSTMENT], counts: true }, orderBy: { field: RECORDED, direction: DESC }, knownAt: $knownAt)
          @connection(key: "AdjustmentsTable_events", filters: []) {
          totalCount
          edges {
            node {
              event {
                id
                on
              }
              company {
                id
                name
              }
              recordedAt
              partner
              forPartner {
                id
                name
              }
              track
              points
              until
              reason
            }
          }
        }
      }
    `,
    query,
  )
  const rows = useMemo(() => data.events.edges.map(({ node }) => node), [data])
  const columns = useMemo(() => adjustmentColumns(format), [format])
  return (
    <Section title="adjustments.list" lead={intl.formatMessage({ id: 'adjustments.count' }, { count: data.events.totalCount })}>
      {rows.length === 0 ? (
        <EmptyState title="adjustments.empty" text="adjustments.empty.text" />
      ) : (
        <PlainTable caption={intl.formatMessage({ id: 'adjustments.title' })} columns={columns} rows={rows} rowKey={({ event }) => event.id} />
      )}
      {hasNext && (
        <Button variant="default" mt="sm" loading={isLoadingNext} onClick={() => loadNext(100)}>
          <FormattedMessage id="adjustments.more" />
        </Button>
      )}
      <Anchor size="sm" mt="sm" display="inline-block" renderRoot={(props) => <LinkTo to="/program/audit" search={(now) => ({ ...now, action: 'eventVoid' })} {...props} />}>
        <FormattedMessage id="adjustments.withdrawn.audit" />
      </Anchor>
    </Section>
  )
}

function adjustmentColumns(format: Format): readonly Column<Row>[] {
  return [
    {
      id: 'partner',
      header: 'adjustments.partner',
      width: 190,
      cell: ({ forPartner, partner }) =>
        forPartner ? (
          <Anchor inherit renderRoot={(props) => <LinkTo to="/" search={(now) => ({ asOf: now.asOf, knownAt: now.knownAt, partner: forPartner.id })} {...props} />}>
            {forPartner.name}
          </Anchor>
        ) : (
          (partner ?? dash)
        ),
    },
    {
      id: 'client',
      header: 'adjustments.client',
      width: 170,
      cell: ({ company, forPartner }) =>
        company ? (
          <Anchor
            inherit
            renderRoot={(props) => <LinkTo to="/companies/$company" params={{ company: company.id }} search={(now) => ({ ...now, partner: forPartner?.id })} {...props} />}
          >
            {company.name}
          </Anchor>
        ) : (
          dash
        ),
    },
    { id: 'track', header: 'adjustments.track', width: 120, cell: ({ track }) => (track ? <FormattedMessage id={`track.${track}`} /> : dash) },
    {
      id: 'points',
      header: 'adjustments.points',
      align: 'end',
      width: 100,
      cell: ({ points, event: { on }, forPartner }) =>
        points && forPartner ? (
          <Explained figure="ADJUSTED" partner={forPartner.id} from={on} on={on}>
            <Text span inherit className="numeric" style={{ whiteSpace: 'nowrap' }}>
              {format.change(points, 'exact')}
            </Text>
          </Explained>
        ) : (
          dash
        ),
    },
    { id: 'on', header: 'adjustments.on', width: 130, cell: ({ event }) => <Nowrap>{format.date(event.on)}</Nowrap> },
    { id: 'until', header: 'adjustments.until', width: 130, cell: ({ until }) => <Nowrap>{format.date(until)}</Nowrap> },
    { id: 'reason', header: 'adjustments.reason', width: 300, cell: ({ reason }) => reason ?? dash },
    { id: 'recorded', header: 'adjustments.recordedAt', width: 170, cell: ({ recordedAt }) => <Nowrap>{format.dateTime(recordedAt)}</Nowrap> },
    {
      id: 'withdraw',
      header: 'adjustments.action',
      width: 110,
      cell: ({ event, forPartner, partner, points }) => <Withdraw event={event.id} partner={forPartner?.name ?? partner ?? dash} points={points ? format.change(points, 'exact') : dash} />,
    },
  ]
}

function Nowrap({ children }: { children: string }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{children}</span>
}
