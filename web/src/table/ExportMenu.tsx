import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import type { ExportFormat, ReportInput } from '../__generated__/useExportMutation.graphql'
import { Dropdown } from '../app/Dropdown'
import { useExport } from './useExport'

const load = () => import('./ExportItems')
const ExportItems = lazy(load)

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
    <Dropdown
      menu
      position="bottom-end"
      preload={load}
      target={(props) => (
        <Button variant="default" loading={busy} leftSection={<IconDownload size={16} aria-hidden />} {...props}>
          <FormattedMessage id="table.export" />
        </Button>
      )}
    >
      {() => <ExportItems note={note} onTake={take} />}
    </Dropdown>
  )
}
