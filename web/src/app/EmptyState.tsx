import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { MessageId } from '../language/message-id'

interface Props {
  /** What there is none of. */
  readonly title: MessageId
  /** Why, or what to do about it. */
  readonly text: MessageId
  readonly values?: Record<string, ReactNode>
  /** A way on, such as a button that clears the filters. */
  readonly children?: ReactNode
}

/** Stands where there is nothing to show, and says what to do. */
export function EmptyState({ title, text, values, children }: Props) {
  return (
    <Stack align="center" py="xl" gap="xs">
      <Text fw={600}>
        <FormattedMessage id={title} values={values} />
      </Text>
      <Text c="dimmed" ta="center" maw={480}>
        <FormattedMessage id={text} values={values} />
      </Text>
      {children}
    </Stack>
  )
}
