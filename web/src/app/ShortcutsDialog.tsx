import { Kbd, Modal, Switch, Table } from '@mantine/core'
import { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { enableShortcuts, shortcutsEnabled, useRegisteredShortcuts } from './shortcuts'

/** The list of the keys that the page understands. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const intl = useIntl()
  const shortcuts = useRegisteredShortcuts()
  // It is on the page only while it is open, so it gives the focus back itself.
  const [before] = useState(() => document.activeElement)
  useEffect(() => () => (before instanceof HTMLElement ? before.focus() : undefined), [before])
  const [enabled, setEnabled] = useState(shortcutsEnabled)
  const once = shortcuts.filter(({ keys, label }, at) => shortcuts.findIndex((other) => other.keys === keys && other.label === label) === at)
  return (
    <Modal opened onClose={onClose} title={intl.formatMessage({ id: 'shortcuts.title' })} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={110}>
              <FormattedMessage id="shortcuts.key" />
            </Table.Th>
            <Table.Th>
              <FormattedMessage id="shortcuts.does" />
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {once.map(({ keys, label }) => (
            <Keys key={`${keys} ${label}`} keys={keys} does={intl.formatMessage({ id: label })} />
          ))}
          <Keys keys="Esc" does={intl.formatMessage({ id: 'shortcuts.close' })} />
          <Keys keys="?" does={intl.formatMessage({ id: 'shortcuts.help' })} />
        </Table.Tbody>
      </Table>
      <Switch
        mt="md"
        checked={enabled}
        onChange={(event) => {
          enableShortcuts(event.currentTarget.checked)
          setEnabled(event.currentTarget.checked)
        }}
        label={intl.formatMessage({ id: 'shortcuts.letters' })}
        description={intl.formatMessage({ id: 'shortcuts.letters.text' })}
      />
    </Modal>
  )
}

function Keys({ keys, does }: { keys: string; does: string }) {
  return (
    <Table.Tr>
      <Table.Td>
        {keys.split(' ').map((key) => (
          <Kbd key={key} me={4}>
            {key}
          </Kbd>
        ))}
      </Table.Td>
      <Table.Td>{does}</Table.Td>
    </Table.Tr>
  )
}
