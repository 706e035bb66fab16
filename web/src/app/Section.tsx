import { Group, Paper, Text, Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { MessageId } from '../language/message-id'

interface Props {
  readonly title: MessageId
  readonly values?: Record<string, string>
  /** Its place in the address, for links that lead to it. */
  readonly anchor?: string
  /** A sentence that says what the section is about. */
  readonly lead?: ReactNode
  /** Controls at the right of the title, such as a menu of date ranges. */
  readonly controls?: ReactNode
  readonly children: ReactNode
}

/** A titled part of a page, on a card of its own. */
export function Section({ title, values, anchor, lead, controls, children }: Props) {
  const id = useId()
  return (
    <Paper component="section" id={anchor} aria-labelledby={id} withBorder p="md" radius="md" bg="var(--surface)">
      <Group justify="space-between" align="flex-start" mb="sm" gap="xs">
        <div>
          <Title order={2} size="h4" id={id}>
            <FormattedMessage id={title} values={values} />
          </Title>
          {lead && (
            <Text size="sm" c="dimmed">
              {lead}
            </Text>
          )}
        </div>
        {controls && <Group gap="xs">{controls}</Group>}
      </Group>
      {children}
    </Paper>
  )
}
