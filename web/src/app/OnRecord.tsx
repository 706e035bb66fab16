import { Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'
import type { MessageId } from '../language/message-id'

interface Props {
  readonly id: Extract<MessageId, `dates.onRecord.${string}`>
  /** Whether what it is about answers for the chosen day, and only not for what was known when. */
  readonly dated?: boolean
}

/** Says of something that keeps no history that it is what is on record now, while another moment is looked at (F32). */
export function OnRecord({ id, dated = false }: Props) {
  const { asOf, knownAt } = useSearch({ from: '__root__' })
  if (!knownAt && (dated || !asOf)) return null
  return (
    <Text size="sm" c="dimmed" mb="xs">
      <FormattedMessage id={id} />
    </Text>
  )
}
