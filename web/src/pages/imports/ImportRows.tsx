import { Code, Stack } from '@mantine/core'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ImportRows_import$key } from '../../__generated__/ImportRows_import.graphql'
import { useFormat } from '../../language/format'
import type { MessageId } from '../../language/message-id'
import { PlainTable } from '../../table/PlainTable'

/** The rows of an import's files, each accounted for, and what was made of them. */
export function ImportRows({ of }: { of: ImportRows_import$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { report } = useFragment(
    graphql`
      fragment ImportRows_import on Import {
        report {
          files {
            file
            rows
            imported
            joined
            ignored
            rejected
            unused
          }
          changes {
            kind
            created
            changed
            unchanged
          }
          corrections {
            place
            from
            to
            rows
          }
        }
      }
    `,
    of,
  )
  if (!report) return null
  const count = <Key extends string>(id: Key, header: MessageId) => ({
    id,
    header,
    align: 'end' as const,
    width: 90,
    cell: (row: Readonly<Record<Key, number>>) => format.number(row[id]),
  })
  return (
    <Stack gap="md">
      {report.files.length > 0 && (
        <PlainTable
          caption={intl.formatMessage({ id: 'importResult.files' })}
          captionHidden={false}
          columns={[
            { id: 'file', header: 'importResult.file', width: 160, cell: ({ file }) => file },
            count('rows', 'importResult.rows'),
            count('imported', 'importResult.taken'),
            count('joined', 'importResult.joined'),
            count('ignored', 'importResult.ignored'),
            count('rejected', 'importResult.invalid'),
            count('unused', 'importResult.unused'),
          ]}
          rows={report.files}
          rowKey={({ file }) => file}
        />
      )}
      {report.changes.length > 0 && (
        <PlainTable
          caption={intl.formatMessage({ id: 'importResult.changes' })}
          captionHidden={false}
          columns={[
            { id: 'kind', header: 'importResult.kind', width: 160, cell: ({ kind }) => <Code lang="en">{kind}</Code> },
            count('created', 'importResult.created'),
            count('changed', 'importResult.changed'),
            count('unchanged', 'importResult.unchanged'),
          ]}
          rows={report.changes}
          rowKey={({ kind }) => kind}
        />
      )}
      {report.corrections.length > 0 && (
        <PlainTable
          caption={intl.formatMessage({ id: 'importResult.corrections' })}
          captionHidden={false}
          columns={[
            { id: 'place', header: 'importResult.place', width: 160, cell: ({ place }) => <Code lang="en">{place}</Code> },
            { id: 'from', header: 'importResult.from', width: 120, cell: ({ from }) => from },
            { id: 'to', header: 'importResult.to', width: 120, cell: ({ to }) => to },
            count('rows', 'importResult.rows'),
          ]}
          rows={report.corrections}
          rowKey={({ place, from }) => `${place} ${from}`}
        />
      )}
    </Stack>
  )
}
