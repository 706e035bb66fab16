import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import type { ExportFormat, ReportInput } from '../__generated__/useExportMutation.graphql'
import { useExport } from './useExport'

interface Props {
  /** The partner (pa_…) whose rows they are. */
  readonly partner: string
  /** What the file is called. */
  readonly name: string
  /** The rows that are wanted. */
  readonly report: ReportInput
  /** What to know of the file before it is taken. */
  readonly note?: string | undefined
}

/** Downloads the rows of a table, as many as there are, as a file. */
export function ExportMenu({ partner, name, report, note }: Props) {
  const [busy, setBusy] = useState(false)
  const start = useExport()
  const take = (format: ExportFormat) => {
    setBusy(true)
    void start({ partner, name, format, report }).finally(() => setBusy(false))
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={busy} leftSection={<IconDownload size={16} aria-hidden />}>
          <FormattedMessage id="table.export" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {note && <Menu.Label maw={260}>{note}</Menu.Label>}
        <Menu.Item onClick={() => take('CSV')}>
          <FormattedMessage id="table.export.csv" />
        </Menu.Item>
        <Menu.Item onClick={() => take('XLSX')}>
          <FormattedMessage id="table.export.xlsx" />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
