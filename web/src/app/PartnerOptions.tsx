import { Combobox, Loader, ScrollArea, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Suspense, useState, type ReactElement } from 'react'
import { useIntl } from 'react-intl'
import { graphql, RelayEnvironmentProvider, useLazyLoadQuery } from 'react-relay'
import type { PartnerOptionsQuery } from '../__generated__/PartnerOptionsQuery.graphql'
import { environmentOf } from '../api/environment'

interface Props {
  readonly chosen: { readonly id: string; readonly name: string } | undefined
  readonly onChoose: (id: string) => void
  /** The button, given what it does. */
  readonly target: (toggle: () => void) => ReactElement
}

/** The list of a PartnerPicker that has been used: open at first. */
export default function PartnerOptions({ chosen, onChoose, target }: Props) {
  const intl = useIntl()
  const [search, setSearch] = useState('')
  const [asked] = useDebouncedValue(search.trim(), 200)
  const combobox = useCombobox({
    defaultOpened: true,
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.focusTarget()
      setSearch('')
    },
  })
  return (
    <Combobox
      store={combobox}
      width={280}
      position="bottom-end"
      onOptionSubmit={(id) => {
        onChoose(id)
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target targetType="button">
        {target(() => combobox.toggleDropdown())}
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          placeholder={intl.formatMessage({ id: 'app.choosePartner.search' })}
          aria-label={intl.formatMessage({ id: 'app.choosePartner.search' })}
          maxLength={100}
        />
        {combobox.dropdownOpened && (
          // Who there is to choose, a partner's eyes do not see.
          <RelayEnvironmentProvider environment={environmentOf({ eyes: null, asOf: null, knownAt: null })}>
            <Suspense fallback={<Loader size="sm" m="md" />}>
              <Options search={asked} chosen={chosen?.id} />
            </Suspense>
          </RelayEnvironmentProvider>
        )}
      </Combobox.Dropdown>
    </Combobox>
  )
}

function Options({ search, chosen }: { search: string; chosen: string | undefined }) {
  const intl = useIntl()
  const { partners } = useLazyLoadQuery<PartnerOptionsQuery>(
    graphql`
      query PartnerOptionsQuery($search: String) {
        partners(first: 50, filter: { search: $search }) {
          totalCount
          nodes {
            id
            name
          }
        }
      }
    `,
    { search: search || null },
  )
  return (
    <Combobox.Options>
      <ScrollArea.Autosize mah={320} type="auto">
        {partners.nodes.map(({ id, name }) => (
          <Combobox.Option value={id} key={id} active={id === chosen} aria-selected={id === chosen}>
            {name}
          </Combobox.Option>
        ))}
        {partners.totalCount > partners.nodes.length && (
          <Combobox.Footer>{intl.formatMessage({ id: 'app.choosePartner.more' }, { count: partners.totalCount - partners.nodes.length })}</Combobox.Footer>
        )}
        {partners.nodes.length === 0 && <Combobox.Empty>{intl.formatMessage({ id: 'app.choosePartner.none' })}</Combobox.Empty>}
      </ScrollArea.Autosize>
    </Combobox.Options>
  )
}
