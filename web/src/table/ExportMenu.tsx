import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRelayEnvironment } from 'react-relay'
import type { ExportFormat, ReportInput } from '../__generated__/startExportMutation.graphql'
import { Dropdown } from '../app/Dropdown'
import { faultOf } from '../app/Failure'
import { later } from '../app/later'
import { notify } from '../app/notify'
import { faultText } from '../drill/fault'
import { seen } from '../exports/seen'
import type { MessageId } from '../language/message-id'

const load = () => import('./ExportItems')
const ExportItems = later(load)

interface Props {
  /** What the file is called. */
  readonly name: string
  /** The rows that are wanted; their day, and the moment they were known, are the page's. */
  readonly report: ReportInput
}

/** Downloads the rows of a table, as many as there are, as a file. */
export function ExportMenu({ name, report }: Props) {
  const [busy, setBusy] = useState(false)
  const intl = useIntl()
  const environment = useRelayEnvironment()
  const place = useSearch({ from: '__root__' })
  const refuse = (why: MessageId) =>
    void notify({ color: 'red', title: intl.formatMessage({ id: 'drill.export.failed' }, { name }), message: intl.formatMessage({ id: why }) })
  const take = async (format: ExportFormat) => {
    setBusy(true)
    try {
      const { startExport } = await import('../exports/start-export')
      const fault = await startExport({ environment, intl, place, input: { partner: place.partner ?? null, name, format, report: seen(place, report) } })
      if (fault) refuse(faultText(fault))
    } catch (error) {
      refuse(faultOf(error).text)
    } finally {
      setBusy(false)
    }
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
      {() => <ExportItems onTake={(format) => void take(format)} />}
    </Dropdown>
  )
}
