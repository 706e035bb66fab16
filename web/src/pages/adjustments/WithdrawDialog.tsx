import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

interface Props {
  /** What is withdrawn, in words: whose points, how many. */
  readonly text: string
  readonly busy: boolean
  readonly error: string | undefined
  readonly onClose: () => void
  readonly onWithdraw: (reason: string) => void
}

/** Asks why before an adjustment is withdrawn. */
export default function WithdrawDialog({ text, busy, error, onClose, onWithdraw }: Props) {
  const intl = useIntl()
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim()) onWithdraw(reason.trim())
  }
  return (
    <Modal opened onClose={onClose} title={<FormattedMessage id="adjustments.withdraw.title" />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>{text}</Text>
          <TextInput
            label={<FormattedMessage id="adjustments.withdraw.reason" />}
            description={<FormattedMessage id="adjustments.withdraw.reason.text" />}
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
            error={error}
            maxLength={500}
            required
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <FormattedMessage id="dates.cancel" />
            </Button>
            <Button type="submit" color="red" loading={busy} disabled={!reason.trim()}>
              <FormattedMessage id="adjustments.withdraw" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
