import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { faultOf } from '../app/Failure'
import type { MessageId } from '../language/message-id'
import type { Choice, Found } from './choice'

interface Props {
  readonly label: ReactNode
  readonly description?: ReactNode
  readonly placeholder?: string
  readonly required?: boolean
  readonly disabled?: boolean
  readonly error?: ReactNode
  readonly value: Choice | undefined
  readonly onChange: (choice: Choice | undefined) => void
  /** Asks the server for those whose names have a part; must stay the same function while it finds the same. */
  readonly search: (text: string) => Promise<Found>
  /** What is said where nothing is found. */
  readonly none: MessageId
}

/** Chooses one of any number of things, which the server searches as one types. */
export default function SearchSelect({ value, onChange, search, none, error, ...rest }: Props) {
  const intl = useIntl()
  const [typed, setTyped] = useState(value?.name ?? '')
  const [opened, setOpened] = useState(false)
  const [found, setFound] = useState<Found>()
  const [fault, setFault] = useState<unknown>()
  // The name of what is chosen looks for nothing: the whole list is there to choose another from.
  const [asked] = useDebouncedValue(typed === value?.name ? '' : typed.trim(), 200)
  useEffect(() => {
    if (!opened) return undefined
    let latest = true
    search(asked).then(
      (next) => {
        if (!latest) return
        setFault(undefined)
        setFound(next)
      },
      (cause: unknown) => latest && setFault(cause),
    )
    return () => {
      latest = false
    }
  }, [asked, opened, search])
  const choices = found?.choices ?? []
  const known = value && !choices.some(({ id }) => id === value.id) ? [value, ...choices] : choices
  // A word at the end of the list, which cannot be chosen.
  const word = !found
    ? intl.formatMessage({ id: 'choose.searching' })
    : known.length === 0
      ? intl.formatMessage({ id: none })
      : found.more > 0 && intl.formatMessage({ id: 'app.choosePartner.more' }, { count: found.more })
  return (
    <Select
      {...rest}
      error={error ?? (fault === undefined ? undefined : intl.formatMessage({ id: faultOf(fault).text }))}
      data={[...known.map(({ id, name }) => ({ value: id, label: name })), ...(word ? [{ value: 'word', label: word, disabled: true }] : [])]}
      value={value?.id ?? null}
      onChange={(id) => onChange(known.find((choice) => choice.id === id))}
      searchable
      clearable={!rest.required}
      clearButtonProps={{ 'aria-label': intl.formatMessage({ id: 'choose.clear' }) }}
      searchValue={typed}
      onSearchChange={setTyped}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      // The server has searched already.
      filter={({ options }) => options}
      maxLength={100}
      // Where it belongs: within the page's main part.
      comboboxProps={{ withinPortal: false }}
    />
  )
}
