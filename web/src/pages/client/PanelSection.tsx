import { Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { MessageId } from '../../language/message-id'

interface Props {
  readonly title: MessageId
  /** What stands at the right of the title. */
  readonly controls?: ReactNode
  readonly children: ReactNode
}

/** A titled part of the panel; no landmark of its own, for what it holds may be one. */
export function PanelSection({ title, controls, children }: Props) {
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h5">
          <FormattedMessage id={title} />
        </Title>
        {controls}
      </Group>
      {children}
    </section>
  )
}
