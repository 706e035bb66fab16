import { Button, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { Suspense, useDeferredValue, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useLazyLoadQuery } from 'react-relay'
import type { AddClientQuery } from '../../__generated__/AddClientQuery.graphql'
import { placeVariables } from '../../app/place'

interface Props {
  readonly onAdd: (client: string) => void
}

// The same function each time, so that it is called once.
const focusOnce = (input: HTMLInputElement | null) => input?.focus()

/** Puts clients on a list, found by a part of their names. */
export function AddClient({ onAdd }: Props) {
  const [open, setOpen] = useState(false)
  const button = (
    <Button size="xs" variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
      <FormattedMessage id="list.add" />
    </Button>
  )
  return open ? (
    <Suspense fallback={button}>
      <ClientPicker onAdd={onAdd} />
    </Suspense>
  ) : (
    button
  )
}

function ClientPicker({ onAdd }: Props) {
  const intl = useIntl()
  const place = useSearch({ from: '__root__' })
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim().slice(0, 100))
  const data = useLazyLoadQuery<AddClientQuery>(
    graphql`
      query AddClientQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $search: String) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            clients(first: 20, asOf: $asOf, knownAt: $knownAt, filter: { search: $search }) {
              nodes {
                id
                company {
                  name
                }
              }
            }
          }
        }
      }
    `,
    { ...placeVariables(place), search: search || null },
  )
  const clients = data.viewer?.partner?.clients.nodes ?? []
  const label = intl.formatMessage({ id: 'list.add' })
  return (
    <Select
      size="xs"
      w={280}
      aria-label={label}
      placeholder={label}
      data={clients.map(({ id, company: { name } }) => ({ value: id, label: name }))}
      value={null}
      searchable
      // It has just come in the place of the button that was pressed.
      ref={focusOnce}
      searchValue={typed}
      onSearchChange={setTyped}
      // The server has searched already, by the domain too.
      filter={({ options }) => options}
      nothingFoundMessage={<FormattedMessage id="list.add.none" />}
      onChange={(client) => {
        setTyped('')
        if (client) onAdd(client)
      }}
    />
  )
}
