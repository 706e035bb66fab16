import { Button, Combobox, Loader, ScrollArea, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSelector } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useIntl } from 'react-intl'
import { graphql, RelayEnvironmentProvider, useLazyLoadQuery } from 'react-relay'
import type { PartnerPickerQuery } from '../__generated__/PartnerPickerQuery.graphql'
import { environmentOf } from '../api/environment'

interface Props {
  readonly chosen: { readonly id: string; readonly name: string } | undefined
  readonly onChoose: (id: string) => void
}

/** Chooses the partner whose book is looked at. The partners are asked for when it opens. */
export function PartnerPicker({ chosen, onChoose }: Props) {
  const intl = useIntl()
  const [search, setSearch] = useState('')
  const [asked] = useDebouncedValue(search.trim(), 200)
  const combobox = useCombobox({
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
        <Button
          variant="default"
          maw={240}
          rightSection={<IconSelector size={14} aria-hidden />}
          onClick={() => combobox.toggleDropdown()}
          aria-label={chosen && intl.formatMessage({ id: 'app.partner.chosen' }, { partner: chosen.name })}
        >
          {chosen?.name ?? intl.formatMessage({ id: 'app.partner.choose' })}
        </Button>
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
          <RelayEnvironmentProvider environment={environmentOf(null)}>
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
  const { partners } = useLazyLoadQuery<PartnerPickerQuery>(
    graphql`
      query PartnerPickerQuery($search: String) {
        partners(first: 50, filter: { search: $search }) {
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
        {partners.nodes.length === 0 && <Combobox.Empty>{intl.formatMessage({ id: 'app.choosePartner.none' })}</Combobox.Empty>}
      </ScrollArea.Autosize>
    </Combobox.Options>
  )
}
