import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MessageId } from '../language/message-id'
import { PageHeading } from './PageHeading'

interface Props {
  /** The page's name. */
  readonly title: MessageId
  readonly values?: Record<string, string>
  /** A sentence below the name. */
  readonly lead?: ReactNode
  /** Controls at the right, such as a date range. */
  readonly children?: ReactNode
}

/** The head of a page: its name, and what applies to all of it. */
export function PageHeader({ title, values, lead, children }: Props) {
  return (
    <Group justify="space-between" align="flex-end" mb="lg" gap="sm">
      <div>
        <PageHeading title={title} values={values} />
        {lead && <Text c="dimmed">{lead}</Text>}
      </div>
      {children && <Group gap="xs">{children}</Group>}
    </Group>
  )
}
