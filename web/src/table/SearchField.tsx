import { CloseButton, Kbd, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { useShortcuts, type Shortcut } from '../app/shortcuts'
import { useTyping, type Step } from '../app/use-typing'
import type { MessageId } from '../language/message-id'

interface Props {
  readonly label: MessageId
  readonly value: string | undefined
  /** Called once typing pauses; undefined for nothing. What is typed in one go is one step of the history (see useTyping). */
  readonly onSearch: (text: string | undefined, step: Step) => void
}

/** Searches as one types; "/" brings the focus here, Escape clears. */
export function SearchField({ label, value, onSearch }: Props) {
  const intl = useIntl()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value ?? '')
  const sent = useRef(value ?? '')
  const { type: put, end } = useTyping({
    value: value ?? '',
    onTyped: (text, step) => {
      sent.current = text
      onSearch(text || undefined, step)
    },
    pause: 200,
  })
  // The address changed otherwise: by the back button, or a filter that was cleared.
  useEffect(() => {
    if ((value ?? '') === sent.current) return
    sent.current = value ?? ''
    setTyped(value ?? '')
  }, [value])
  const shortcuts = useMemo<readonly Shortcut[]>(() => [{ keys: '/', label, scope: input, run: () => input.current?.select() }], [label])
  useShortcuts(shortcuts)
  const type = (text: string) => {
    setTyped(text)
    put(text.trim())
  }
  const name = intl.formatMessage({ id: label })
  return (
    <TextInput
      ref={input}
      type="search"
      role="searchbox"
      size="sm"
      w={{ base: '100%', xs: 260 }}
      aria-label={name}
      aria-keyshortcuts="/"
      placeholder={name}
      maxLength={100}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={end}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed) {
          event.preventDefault()
          type('')
        }
      }}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed ? <CloseButton size="sm" aria-label={intl.formatMessage({ id: 'table.search.clear' })} onClick={() => type('')} /> : <Kbd aria-hidden>{'/'}</Kbd>}
    />
  )
}
