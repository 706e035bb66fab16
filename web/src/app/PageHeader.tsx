import { Group, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import type { MessageId } from '../language/message-id'

interface Props {
  /** The page's name, which is the browser tab's too. */
  readonly title: MessageId
  readonly values?: Record<string, string>
  /** A sentence below the name. */
  readonly lead?: ReactNode
  /** Controls at the right, such as a date range. */
  readonly children?: ReactNode
}

/** The head of a page: its name as the only first-level heading, and what applies to all of it. */
export function PageHeader({ title, values, lead, children }: Props) {
  const intl = useIntl()
  const name = intl.formatMessage({ id: title }, values)
  useDocumentTitle(intl.formatMessage({ id: 'app.documentTitle' }, { page: name }))
  return (
    <Group justify="space-between" align="flex-end" mb="lg" gap="sm">
      <div>
        <Title order={1} size="h2">
          {name}
        </Title>
        {lead && <Text c="dimmed">{lead}</Text>}
      </div>
      {children && <Group gap="xs">{children}</Group>}
    </Group>
  )
}
