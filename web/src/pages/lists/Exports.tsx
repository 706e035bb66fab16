import { Anchor, Text } from '@mantine/core'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { Exports_partner$data, Exports_partner$key } from '../../__generated__/Exports_partner.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Section } from '../../app/Section'
import { useProgress } from '../../exports/use-progress'
import { dash, useFormat, type Format } from '../../language/format'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'

type Row = Exports_partner$data['exports']['nodes'][number]

/** The files that were made lately, to be downloaded again while they are kept. */
export function Exports({ partner }: { readonly partner: Exports_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { exports } = useFragment(
    graphql`
      fragment Exports_partner on Partner {
        exports(first: 100) {
          totalCount
          nodes {
            id
            name
            format
            state
            rowsDone
            rowsTotal
            recordedAt
            expiresAt
            downloadUrl
          }
        }
      }
    `,
    partner,
  )
  useProgress(exports.nodes)
  const columns = useMemo(() => columnsOf(format), [format])
  return (
    <Section title="lists.exports" lead={<FormattedMessage id="lists.exports.lead" />}>
      <DataTable
        name="exports"
        label={intl.formatMessage({ id: 'lists.exports' })}
        columns={columns}
        rows={exports.nodes}
        rowKey={({ id }) => id}
        total={exports.nodes.length}
        count={intl.formatMessage({ id: 'lists.exports.count' }, { count: exports.totalCount, shown: format.number(exports.nodes.length) })}
        empty={<EmptyState title="lists.exports.empty" text="lists.exports.empty.text" />}
      />
    </Section>
  )
}

function columnsOf(format: Format): readonly Column<Row>[] {
  return [
    {
      id: 'name',
      header: 'lists.name',
      width: 300,
      cell: ({ name, downloadUrl }) =>
        downloadUrl ? (
          <Anchor inherit href={downloadUrl} download>
            {name}
          </Anchor>
        ) : (
          <Text span inherit>
            {name}
          </Text>
        ),
    },
    { id: 'format', header: 'drill.export.format', width: 110, cell: ({ format: kind }) => kind },
    { id: 'state', header: 'lists.state', width: 140, cell: ({ state }) => <FormattedMessage id={`lists.state.${state}`} /> },
    {
      id: 'rows',
      header: 'lists.rows',
      align: 'end',
      width: 130,
      cell: ({ state, rowsDone, rowsTotal }) =>
        state === 'RUNNING' && rowsTotal != null ? (
          <FormattedMessage id="lists.rows.of" values={{ done: format.number(rowsDone), total: format.number(rowsTotal) }} />
        ) : (
          format.number(rowsDone)
        ),
    },
    { id: 'made', header: 'lists.made', align: 'end', width: 190, cell: ({ recordedAt }) => format.dateTime(recordedAt) },
    { id: 'until', header: 'lists.until', align: 'end', width: 190, cell: ({ expiresAt }) => (expiresAt ? format.dateTime(expiresAt) : dash) },
  ]
}
