import { Select, Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useLazyLoadQuery } from 'react-relay'
import type { ListPickerQuery } from '../__generated__/ListPickerQuery.graphql'
import { placeVariables } from '../app/place'

interface Props {
  readonly value: string | null
  readonly onChange: (list: string | null) => void
  readonly error?: ReactNode
}

/** Chooses one of the partner's lists by its name. */
export function ListPicker({ value, onChange, error }: Props) {
  const intl = useIntl()
  const place = useSearch({ from: '__root__' })
  const [typed, setTyped] = useState('')
  const [label, setLabel] = useState<string>()
  // What is typed is searched for, not what was chosen before.
  const search = useDeferredValue(typed === label ? '' : typed.trim().slice(0, 100))
  const data = useLazyLoadQuery<ListPickerQuery>(
    graphql`
      query ListPickerQuery($partner: ID, $eyes: ID, $search: String) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            lists(first: 50, filter: { search: $search }) {
              nodes {
                id
                name
                count
              }
            }
          }
        }
      }
    `,
    { ...placeVariables(place), search: search || null },
  )
  const lists = data.viewer?.partner?.lists.nodes ?? []
  const named = lists.map(({ id, name, count }) => ({ value: id, label: intl.formatMessage({ id: 'drill.list.counted' }, { name, count }) }))
  if (lists.length === 0 && !search && !value)
    return (
      <Text size="sm" c="dimmed">
        <FormattedMessage id="drill.list.none" />
      </Text>
    )
  return (
    <Select
      label={<FormattedMessage id="drill.list.which" />}
      data={value && label && !named.some((one) => one.value === value) ? [...named, { value, label }] : named}
      value={value}
      onChange={(chosen, option) => {
        setLabel(option?.label)
        onChange(chosen)
      }}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={<FormattedMessage id="drill.list.notFound" />}
      error={error}
      required
      comboboxProps={{ zIndex: 350 }}
    />
  )
}
