import { Button } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { FormattedMessage } from 'react-intl'
import { Dropdown } from '../app/Dropdown'
import { later } from '../app/later'
import type { View } from './ViewForm'

const load = () => import('./ViewForm')
const ViewForm = later(load)

/** Chooses how a table looks: its columns, the height of its rows, one list or pages. */
export function ViewMenu(view: View) {
  return (
    <Dropdown
      position="bottom-end"
      preload={load}
      target={(props) => (
        <Button variant="default" size="sm" leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />} {...props}>
          <FormattedMessage id="table.view" />
        </Button>
      )}
    >
      {() => <ViewForm {...view} />}
    </Dropdown>
  )
}
