import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { CompanyEvents_client$data, CompanyEvents_client$key } from '../../__generated__/CompanyEvents_client.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Section } from '../../app/Section'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'

type Event = CompanyEvents_client$data['events']['nodes'][number]

const rowKey = ({ ordinal }: Event) => String(ordinal)

interface Props {
  readonly client: CompanyEvents_client$key
  /** The partner as whose client the company is meant; given where there are several. */
  readonly partner: string | undefined
}

/** What happened to a company, newest first, as one of its partners may see it. */
export function CompanyEvents({ client, partner }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const { events } = useFragment(
    graphql`
      fragment CompanyEvents_client on Client {
        events(first: 100, direction: DESC, knownAt: $knownAt) {
          totalCount
          nodes {
            ordinal
            kind
            on
            line {
              name
            }
            mrr {
              amount
              currency
            }
            country
            dealType
            track
            points
            reason
          }
        }
      }
    `,
    client,
  )
  const columns = useMemo<readonly Column<Event>[]>(
    () => [
      { id: 'kind', header: 'company.event', cell: ({ kind }) => <FormattedMessage id={`company.event.${kind}`} /> },
      { id: 'on', header: 'company.on', cell: ({ on }) => format.date(on) },
      { id: 'line', header: 'company.line', cell: ({ line }) => line?.name ?? dash },
      { id: 'mrr', header: 'company.mrr', align: 'end', cell: ({ mrr }) => format.money(mrr, 'exact') },
      { id: 'dealType', header: 'company.dealType', cell: ({ dealType }) => (dealType ? <FormattedMessage id={`dealType.${dealType}`} /> : dash) },
      {
        id: 'detail',
        header: 'company.detail',
        cell: ({ country, points, reason }) => [country && format.country(country), points && format.change(points), reason].filter(Boolean).join(' · ') || dash,
      },
    ],
    [format],
  )
  return (
    <Section
      title="company.events"
      lead={
        <>
          {partner && <FormattedMessage id="company.events.of" values={{ partner }} />}{' '}
          {events.totalCount > events.nodes.length && <FormattedMessage id="company.newest" values={{ shown: format.number(events.nodes.length), total: format.number(events.totalCount) }} />}
        </>
      }
    >
      {events.nodes.length === 0 ? (
        <EmptyState title="company.events.none" text="company.events.none.text" />
      ) : (
        <PlainTable caption={[intl.formatMessage({ id: 'company.events' }), partner].filter(Boolean).join(' – ')} columns={columns} rows={events.nodes} rowKey={rowKey} />
      )}
    </Section>
  )
}
