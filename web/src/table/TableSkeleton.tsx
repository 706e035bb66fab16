import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import styles from './table.module.css'

/** A table's shape, until its rows are there. */
export function TableSkeleton({ columns, rows = 8 }: { columns: number; rows?: number }) {
  const widths = Array.from({ length: columns }, (_, at) => (at === 0 ? '60%' : '40%'))
  return (
    <Stack role="status" gap="xs">
      <VisuallyHidden>
        <FormattedMessage id="app.loading" />
      </VisuallyHidden>
      <Skeleton height={36} width={260} />
      <div className={styles['skeleton']} style={{ gridTemplateColumns: `2fr repeat(${columns - 1}, 1fr)` }}>
        {Array.from({ length: rows }, (_, row) => widths.map((width, column) => <Skeleton key={`${row} ${column}`} height={14} width={width} />))}
      </div>
    </Stack>
  )
}
