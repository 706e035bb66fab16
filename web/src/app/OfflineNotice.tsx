import { Alert } from '@mantine/core'
import { useNetwork } from '@mantine/hooks'
import { IconCloudOff } from '@tabler/icons-react'
import { FormattedMessage } from 'react-intl'
import classes from './OfflineNotice.module.css'

/** Says that there is no network, for as long as there is none, wherever on the page one is. */
export function OfflineNotice() {
  const { online } = useNetwork()
  return (
    <div role="status" className={classes['notice']}>
      {!online && (
        <Alert color="orange" role="note" icon={<IconCloudOff aria-hidden />}>
          <FormattedMessage id="app.offline" />
        </Alert>
      )}
    </div>
  )
}
