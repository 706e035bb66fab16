import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { DayInput } from './DayInput'
import { rangeFault, type Days } from './range'

interface Props {
  readonly initial: Partial<Days>
  readonly onChoose: (range: Days) => void
  readonly onClose: () => void
}

/** Asks for the two days of a range. */
export function RangeDialog({ initial, onChoose, onClose }: Props) {
  const intl = useIntl()
  const [from, setFrom] = useState<string | null>(initial.from ?? null)
  const [to, setTo] = useState<string | null>(initial.to ?? null)
  const [asked, setAsked] = useState(false)
  const fault = rangeFault(from, to)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (from && to && !fault) onChoose({ from, to })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={<FormattedMessage id="dates.range.custom" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <DayInput label={<FormattedMessage id="dates.range.from" />} value={from} onChange={setFrom} required />
          <DayInput label={<FormattedMessage id="dates.range.to" />} value={to} onChange={setTo} required />
          {asked && fault && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              <FormattedMessage id={`dates.range.${fault}`} />
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <FormattedMessage id="dates.cancel" />
            </Button>
            <Button type="submit">
              <FormattedMessage id="dates.apply" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
