import { ActionIcon, Menu } from '@mantine/core'
import { IconCopy, IconDotsVertical } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { copyText } from '../app/copy'
import { notify } from '../app/notify'
import { rowText } from './row-text'
import styles from './table.module.css'

interface Props {
  /** The row's name. */
  readonly label: string
  /** The menu's items, asked for when it opens. */
  readonly items: () => ReactNode
}

/** What can be done with a row. It shows on the row that is pointed at or has the focus, and always where nothing can point. */
export function RowMenu({ label, items }: Props) {
  const intl = useIntl()
  const button = useRef<HTMLButtonElement>(null)
  const copy = () => {
    const row = button.current?.closest('tr')
    if (row) void copyText(rowText(row)).then(() => void notify({ message: intl.formatMessage({ id: 'table.copied' }), closeButtonProps: { 'aria-label': intl.formatMessage({ id: 'app.close' }) } }))
  }
  return (
    <Menu position="bottom-start" withinPortal shadow="md" menuItemTabIndex={0}>
      <Menu.Target>
        <ActionIcon
          ref={button}
          className={`${styles['actions']} no-print`}
          variant="default"
          size="sm"
          aria-label={intl.formatMessage({ id: 'table.actions' }, { name: label })}
          title={intl.formatMessage({ id: 'table.actions.title' })}
          data-row-menu
        >
          <IconDotsVertical size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Items items={items} />
        <Menu.Divider />
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
          <FormattedMessage id="table.copyRow" />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

// Drawn only in an open menu, so that closed menus cost nothing.
function Items({ items }: { items: () => ReactNode }) {
  return items()
}
