import { Anchor } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useRefetchableFragment } from 'react-relay'
import type { ImportsTable_query$data, ImportsTable_query$key } from '../../__generated__/ImportsTable_query.graphql'
import type { ImportsTableRefetchQuery } from '../../__generated__/ImportsTableRefetchQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Section } from '../../app/Section'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'

type Row = ImportsTable_query$data['imports']['nodes'][number]

/** Imports, latest first; while one goes on, its progress is asked every two seconds. */
export function ImportsTable({ query }: { query: ImportsTable_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const [{ imports }, refetch] = useRefetchableFragment<ImportsTableRefetchQuery, ImportsTable_query$key>(
    graphql`
      fragment ImportsTable_query on Query @refetchable(queryName: "ImportsTableRefetchQuery") {
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
  const going = imports.nodes.some(({ state }) => state === 'QUEUED' || state === 'RUNNING')
  useEffect(() => {
    if (!going) return undefined
    const timer = setInterval(() => refetch({}, { fetchPolicy: 'store-and-network' }), 2000)
    return () => clearInterval(timer)
  }, [going, refetch])
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'at', header: 'imports.column.at', width: 180, cell: ({ recordedAt }) => format.dateTime(recordedAt) },
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
        <EmptyState title="imports.empty" text="imports.empty.text" />
      )}
    </Section>
  )
}
