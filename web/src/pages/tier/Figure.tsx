import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  readonly label: ReactNode
  readonly children: ReactNode
  /** What stands below it in small, such as since when, or the live figure. */
  readonly note?: ReactNode
}

/** A big figure with its small label: an entry of a list of them (dl). */
export function Figure({ label, children, note }: Props) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} fz={26} lh={1.3} fw={650} className="numeric" style={{ overflowWrap: 'normal' }}>
        {children}
      </Text>
      {note && (
        <Text component="dd" m={0} size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </div>
  )
}
