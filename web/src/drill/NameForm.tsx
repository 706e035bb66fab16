import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useReturnOfFocus } from '../app/opening'
import type { MessageId } from '../language/message-id'
import { faultText, type Fault } from './fault'

interface Props {
  readonly title: MessageId
  readonly initial: string
  /** Asked for too where it is given. */
  readonly description?: string
  readonly busy: boolean
  readonly fault: Fault | undefined
  readonly onSubmit: (name: string, description: string) => void
  readonly onClose: () => void
}

/** Asks for the name of a list or a report. */
export default function NameForm({ title, initial, description: before, busy, fault, onSubmit, onClose }: Props) {
  const intl = useIntl()
  useReturnOfFocus()
  const [name, setName] = useState(initial)
  const [description, setDescription] = useState(before ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit(name, description)
  }
  return (
    <Modal opened onClose={onClose} returnFocus={false} title={<FormattedMessage id={title} />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label={<FormattedMessage id="lists.name" />}
            value={name}
            onChange={({ currentTarget: { value } }) => setName(value)}
            error={fault && intl.formatMessage({ id: faultText(fault) })}
            maxLength={100}
            required
            data-autofocus
          />
          {before !== undefined && (
            <Textarea
              label={<FormattedMessage id="drill.save.description" />}
              value={description}
              onChange={({ currentTarget: { value } }) => setDescription(value)}
              maxLength={1000}
              autosize
              minRows={3}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <FormattedMessage id="drill.cancel" />
            </Button>
            <Button type="submit" loading={busy}>
              <FormattedMessage id="drill.save.save" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
