import { Button, Group, Modal, Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { useReturnOfFocus } from '../../app/opening'

interface Props {
  readonly name: string
  readonly busy: boolean
  readonly onClose: () => void
  readonly onRemove: () => void
}

/** Asks before somebody is taken out of the team: it cannot be undone. */
export default function RemoveDialog({ name, busy, onClose, onRemove }: Props) {
  const intl = useIntl()
  useReturnOfFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={intl.formatMessage({ id: 'team.remove.of' }, { name })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}
    >
      <Text>
        <FormattedMessage id="team.remove.text" values={{ name }} />
      </Text>
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          <FormattedMessage id="team.cancel" />
        </Button>
        <Button color="red" loading={busy} onClick={onRemove}>
          <FormattedMessage id="team.remove" />
        </Button>
      </Group>
    </Modal>
  )
}
