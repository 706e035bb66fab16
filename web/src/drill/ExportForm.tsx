import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRelayEnvironment } from 'react-relay'
import type { ExportFormat } from '../__generated__/startExportMutation.graphql'
import { Failure } from '../app/Failure'
import { startExport } from '../exports/start-export'
import { faultText, type Fault } from './fault'
import type { ReportOf } from './report'

interface Props {
  readonly report: ReportOf
  readonly onClose: () => void
}

const formats: readonly ExportFormat[] = ['CSV', 'XLSX']

/** Export unsummarized data (F11): a file of the rows, made in the background and downloaded once it is there. */
export default function ExportForm({ report, onClose }: Props) {
  const intl = useIntl()
  const environment = useRelayEnvironment()
  const place = useSearch({ from: '__root__' })
  const [name, setName] = useState(report.name.slice(0, 100))
  const [chosen, setChosen] = useState<ExportFormat>('CSV')
  const [fault, setFault] = useState<Fault>()
  const [failure, setFailure] = useState<Error>()
  const [starting, setStarting] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setFault(undefined)
    setFailure(undefined)
    setStarting(true)
    try {
      const input = { partner: place.partner ?? null, name, format: chosen, report: report.unsummarized }
      const found = await startExport({ environment, intl, place, input })
      if (found) setFault(found)
      else onClose()
    } catch (error) {
      setFailure(error as Error)
    } finally {
      setStarting(false)
    }
  }
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={<FormattedMessage id="drill.export" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            <FormattedMessage id="drill.export.lead" />
          </Text>
          <TextInput
            label={<FormattedMessage id="drill.export.name" />}
            value={name}
            onChange={({ currentTarget: { value } }) => setName(value)}
            error={fault && intl.formatMessage({ id: faultText(fault) })}
            maxLength={100}
            required
            data-autofocus
          />
          <Radio.Group value={chosen} onChange={(value) => setChosen(formats.find((format) => format === value) ?? 'CSV')} label={<FormattedMessage id="drill.export.format" />}>
            <Stack gap="xs" mt="xs">
              {formats.map((format) => (
                <Radio key={format} value={format} label={format} description={<FormattedMessage id={`drill.export.${format}`} />} />
              ))}
            </Stack>
          </Radio.Group>
          {failure && <Failure error={failure} onRetry={() => setFailure(undefined)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <FormattedMessage id="drill.cancel" />
            </Button>
            <Button type="submit" loading={starting}>
              <FormattedMessage id="drill.export.start" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
