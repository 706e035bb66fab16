import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { AuthoredEditions_query$data, AuthoredEditions_query$key } from '../../__generated__/AuthoredEditions_query.graphql'
import { EmptyState } from '../../app/EmptyState'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'

type Row = AuthoredEditions_query$data['authoredEditions']['nodes'][number]

/** Editions written here, latest first. */
export function AuthoredEditions({ query }: { query: AuthoredEditions_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { authoredEditions } = useFragment(
    graphql`
      fragment AuthoredEditions_query on Query {
        authoredEditions(first: 100) {
          nodes {
            id
            from
            status
            recordedAt
            publishedAt
          }
        }
      }
    `,
    query,
  )
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'from',
        header: 'programEditions.column.from',
        width: 160,
        cell: ({ id, from }) => (
          <Anchor inherit renderRoot={(props) => <LinkTo to="/program/editions/$edition" params={{ edition: id }} {...props} />}>
            {format.date(from)}
          </Anchor>
        ),
      },
      { id: 'status', header: 'programEditions.column.status', width: 140, cell: ({ status }) => <FormattedMessage id={`programEditions.status.${status}`} /> },
      { id: 'recorded', header: 'programEditions.column.recorded', width: 180, cell: ({ recordedAt }) => format.dateTime(recordedAt) },
      { id: 'published', header: 'programEditions.column.published', width: 180, cell: ({ publishedAt }) => (publishedAt ? format.dateTime(publishedAt) : dash) },
    ],
    [format],
  )
  return (
    <Section title="programEditions.authored">
      {authoredEditions.nodes.length > 0 ? (
        <PlainTable caption={intl.formatMessage({ id: 'programEditions.title' })} columns={columns} rows={authoredEditions.nodes} rowKey={({ id }) => id} />
      ) : (
        <EmptyState title="programEditions.empty" text="programEditions.empty.text" />
      )}
    </Section>
  )
}
