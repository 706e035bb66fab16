import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { MessageId } from '../../language/message-id'

/** A big figure with its small label: an entry of a list of them (dl). */
export function Figure({ label, children }: { readonly label: MessageId; readonly children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        <FormattedMessage id={label} />
      </Text>
      <Text component="dd" fz={24} lh={1.3} fw={650} className="numeric">
        {children}
      </Text>
    </div>
  )
}
