import { Menu } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { copyText } from '../app/copy'
import { notify } from '../app/notify'
import { rowText } from './row-text'

/** The item of a RowMenu that copies the row, which is that of the menu's button. */
export default function CopyRowItem({ button }: { button: string }) {
  const intl = useIntl()
  const copy = () => {
    const row = document.querySelector(`[data-row-menu="${CSS.escape(button)}"]`)?.closest('tr')
    if (row) void copyText(rowText(row)).then(() => void notify({ message: intl.formatMessage({ id: 'table.copied' }), closeButtonProps: { 'aria-label': intl.formatMessage({ id: 'app.close' }) } }))
  }
  return (
    <>
      <Menu.Divider />
      <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
        <FormattedMessage id="table.copyRow" />
      </Menu.Item>
    </>
  )
}
