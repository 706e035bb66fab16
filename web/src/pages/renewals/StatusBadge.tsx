import { Badge } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import classes from './renewals.module.css'
import type { Status } from './search'

const colours: Readonly<Record<Status, string>> = {
  NOT_OPEN: 'gray',
  PENDING: 'yellow',
  OVERDUE: 'red',
  DECIDED: 'green',
  LAPSED: 'red',
  STARTED: 'gray',
}

/** How far a renewal is, in a word. */
export function StatusBadge({ status }: { status: Status }) {
  return (
    <Badge variant="light" color={colours[status]} c="var(--mantine-color-text)" tt="none" fw={500} radius="sm" className={classes['badge']}>
      <FormattedMessage id={`renewals.status.${status}`} />
    </Badge>
  )
}
