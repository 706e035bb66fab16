import { Button, Group, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ImportFaults_import$key } from '../../__generated__/ImportFaults_import.graphql'
import { dash, useFormat } from '../../language/format'
import { PlainTable } from '../../table/PlainTable'

/** The rows that an import could not take, and how to mend each. */
export function ImportFaults({ of }: { of: ImportFaults_import$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { report, rejectedUrl } = useFragment(
    graphql`
      fragment ImportFaults_import on Import {
        rejectedUrl
        report {
          rejectedRows
          faults {
            file
            line
            column
            columnName
            value
            message
          }
        }
      }
    `,
    of,
  )
  if (!report || report.rejectedRows === 0) return null
  // Faults have no ids: two of one cell tell different messages.
  const faults = report.faults.map((fault, at) => ({ ...fault, key: String(at) }))
  return (
    <div>
      <Group justify="space-between" mb="xs">
        <Text fw={600}>
          <FormattedMessage id="importResult.rejected" values={{ count: report.rejectedRows }} />
        </Text>
        {rejectedUrl && (
          <Button component="a" href={rejectedUrl} download variant="default" size="xs" leftSection={<IconDownload size={16} aria-hidden />}>
            <FormattedMessage id="importResult.download" />
          </Button>
        )}
      </Group>
      <PlainTable
        caption={intl.formatMessage({ id: 'importResult.faults' })}
        columns={[
          { id: 'file', header: 'importResult.file', width: 160, cell: ({ file }) => file },
          { id: 'line', header: 'importResult.line', align: 'end', width: 80, cell: ({ line }) => format.number(line) },
          {
            id: 'column',
            header: 'importResult.column',
            width: 150,
            cell: ({ column, columnName }) => [column && format.number(column), columnName && `(${columnName})`].filter(Boolean).join(' ') || dash,
          },
          { id: 'value', header: 'importResult.value', width: 140, cell: ({ value }) => value ?? dash },
          { id: 'message', header: 'importResult.message', width: 320, cell: ({ message }) => <span lang="en">{message}</span> },
        ]}
        rows={faults}
        rowKey={({ key }) => key}
      />
    </div>
  )
}
