import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ImportsTable_query$data, ImportsTable_query$key } from '../../__generated__/ImportsTable_query.graphql'
import { EmptyState } from '../../app/EmptyState'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'
import { useImportProgress } from './useImportProgress'

type Row = ImportsTable_query$data['imports']['nodes'][number]

/** Imports, latest first; those that go on are followed. Each opens what became of it. */
export function ImportsTable({ query }: { query: ImportsTable_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { imports } = useFragment(
    graphql`
      fragment ImportsTable_query on Query {
        imports(first: 100) {
          totalCount
          nodes {
            id
            state
            done
            total
            mapping
            dryRun
            recordedAt
            files {
              name
            }
            error
            rejectedUrl
            report {
              rejectedRows
            }
          }
        }
      }
    `,
    query,
  )
  useImportProgress(imports.nodes)
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'at',
        header: 'imports.column.at',
        width: 180,
        cell: ({ id, recordedAt }) => (
          <Anchor inherit renderRoot={(props) => <LinkTo to="/program/imports" search={(now) => ({ ...now, import: id })} resetScroll={false} {...props} />}>
            {format.dateTime(recordedAt)}
          </Anchor>
        ),
      },
      {
        id: 'mapping',
        header: 'imports.column.mapping',
        width: 160,
        cell: ({ mapping, dryRun }) => (
          <>
            {mapping ?? <FormattedMessage id="imports.ownMapping" />}
            {dryRun && ' '}
            {dryRun && <FormattedMessage id="imports.dryRun" />}
          </>
        ),
      },
      {
        id: 'state',
        header: 'imports.column.state',
        width: 160,
        cell: ({ state, done, total }) => (
          <>
            <FormattedMessage id={`imports.state.${state}`} /> {state === 'RUNNING' && total > 0 && format.percent(String(done / total))}
          </>
        ),
      },
      { id: 'files', header: 'imports.column.files', width: 220, cell: ({ files }) => format.list(files.map(({ name }) => name)) },
      {
        id: 'rejected',
        header: 'imports.column.rejected',
        align: 'end',
        width: 160,
        cell: ({ report, rejectedUrl }) => (
          <>
            {report ? format.number(report.rejectedRows) : dash}{' '}
            {rejectedUrl && (
              <Anchor href={rejectedUrl} inherit>
                <FormattedMessage id="imports.rejected.download" />
              </Anchor>
            )}
          </>
        ),
      },
      { id: 'error', header: 'imports.column.error', width: 240, cell: ({ error }) => error ?? dash },
    ],
    [format],
  )
  return (
    <Section title="imports.list" lead={intl.formatMessage({ id: 'imports.count' }, { count: imports.totalCount })}>
      {imports.nodes.length > 0 ? (
        <PlainTable caption={intl.formatMessage({ id: 'imports.title' })} columns={columns} rows={imports.nodes} rowKey={({ id }) => id} />
      ) : (
        <EmptyState title="imports.empty" text="importForm.empty" />
      )}
    </Section>
  )
}
