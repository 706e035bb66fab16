import { ActionIcon } from '@mantine/core'
import { IconDotsVertical } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { Dropdown } from '../app/Dropdown'
import { later } from '../app/later'
import styles from './table.module.css'

const load = () => import('./CopyRowItem')
const CopyRowItem = later(load)

interface Props {
  /** The row's name. */
  readonly label: string
  /** The menu's items, asked for when it opens. */
  readonly items: () => ReactNode
}

/** What can be done with a row. It shows on the row that is pointed at or has the focus, and always where nothing can point. */
export function RowMenu({ label, items }: Props) {
  const intl = useIntl()
  const id = useId()
  return (
    <Dropdown
      menu
      position="bottom-start"
      preload={load}
      target={(props) => (
        <ActionIcon
          className={`${styles['actions']} no-print`}
          variant="default"
          size="sm"
          aria-label={intl.formatMessage({ id: 'table.actions' }, { name: label })}
          title={intl.formatMessage({ id: 'table.actions.title' })}
          data-row-menu={id}
          {...props}
        >
          <IconDotsVertical size={14} aria-hidden />
        </ActionIcon>
      )}
    >
      {() => (
        <>
          {items()}
          <CopyRowItem button={id} />
        </>
      )}
    </Dropdown>
  )
}
