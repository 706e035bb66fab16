import { Checkbox, Group, MultiSelect, Select, Stack, Text, TextInput } from '@mantine/core'
import { Suspense, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useLazyLoadQuery } from 'react-relay'
import type { ClientFilterFormQuery } from '../../__generated__/ClientFilterFormQuery.graphql'
import { useTyping, type Step } from '../../app/use-typing'
import { useFormat } from '../../language/format'
import type { MessageId } from '../../language/message-id'
import { countries } from '../../language/countries'
import type { FilterProps } from './ClientFilters'
import { listed, relationships } from './search'

/** The form of the filters: each holds as soon as it is chosen. */
export default function ClientFilterForm({ search, onChange }: FilterProps) {
  const intl = useIntl()
  const format = useFormat()
  const text = (id: MessageId) => intl.formatMessage({ id })
  const list = (values: readonly string[]) => (values.length > 0 ? values.join(',') : undefined)
  const change = (next: Record<string, string | undefined>, step?: Step) => onChange(next as FilterProps['search'], step)
  // Menus in the popover: a menu elsewhere on the page would close it.
  const inside = { withinPortal: false }
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label={text('clients.relationship')}
        value={listed(search.relationship)}
        onChange={(values) => change({ relationship: list(relationships.filter((one) => values.includes(one))) })}
      >
        <Stack gap={6} mt={4}>
          {relationships.map((one) => (
            <Checkbox key={one} value={one} size="xs" label={text(one === 'ENDED' ? 'clients.ended.plain' : `relationship.${one}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Suspense fallback={<MultiSelect disabled label={text('clients.products')} />}>
        <Products chosen={listed(search.product)} onChange={(values) => change({ product: list(values) })} />
      </Suspense>
      <Select
        label={text('clients.market')}
        clearable
        comboboxProps={inside}
        value={search.market ?? null}
        onChange={(market) => change({ market: market ?? undefined })}
        data={(['ESTABLISHED', 'GROWTH'] as const).map((value) => ({ value, label: text(`market.${value}`) }))}
      />
      <MultiSelect
        label={text('clients.country')}
        searchable
        clearable
        comboboxProps={inside}
        value={listed(search.country)}
        onChange={(values) => change({ country: list(values) })}
        data={countries.map((value) => ({ value, label: format.country(value) })).sort((one, other) => one.label.localeCompare(other.label, intl.locale))}
      />
      <Range label="clients.mrrInUSD" form={/^\d{1,12}(\.\d{1,2})?$/} from={search.mrrFrom} to={search.mrrTo} onChange={(mrrFrom, mrrTo, step) => change({ mrrFrom, mrrTo }, step)} />
      <Range label="clients.tools.label" form={/^\d{1,6}$/} from={search.toolsFrom} to={search.toolsTo} onChange={(toolsFrom, toolsTo, step) => change({ toolsFrom, toolsTo }, step)} />
    </Stack>
  )
}

function Products({ chosen, onChange }: { chosen: string[]; onChange: (values: string[]) => void }) {
  const intl = useIntl()
  const { productLines } = useLazyLoadQuery<ClientFilterFormQuery>(
    graphql`
      query ClientFilterFormQuery {
        productLines {
          id
          name
        }
      }
    `,
    {},
  )
  return (
    <MultiSelect
      label={intl.formatMessage({ id: 'clients.products' })}
      searchable
      clearable
      comboboxProps={{ withinPortal: false }}
      value={chosen}
      onChange={onChange}
      data={productLines.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

interface RangeProps {
  readonly label: MessageId
  /** What the address takes as a bound; anything else narrows nothing yet. */
  readonly form: RegExp
  readonly from: string | undefined
  readonly to: string | undefined
  readonly onChange: (from: string | undefined, to: string | undefined, step: Step) => void
}

function Range({ label, form, from, to, onChange }: RangeProps) {
  const intl = useIntl()
  const [typed, setTyped] = useState({ from: from ?? '', to: to ?? '' })
  const bound = (text: string) => (form.test(text) ? text : undefined)
  const between = (bounds: { from?: string | undefined; to?: string | undefined }) => `${bounds.from ?? ''} ${bounds.to ?? ''}`
  const { type: put, end } = useTyping({
    value: between({ from, to }),
    onTyped: (bounds, step) => {
      const [least, most] = bounds.split(' ')
      onChange(least || undefined, most || undefined, step)
    },
    pause: 300,
  })
  const type = (next: Partial<typeof typed>) => {
    const all = { ...typed, ...next }
    setTyped(all)
    put(between({ from: bound(all.from), to: bound(all.to) }))
  }
  const reversed = bound(typed.from) && bound(typed.to) && Number.parseFloat(typed.from) > Number.parseFloat(typed.to)
  const field = (side: 'from' | 'to') => (
    <TextInput
      size="sm"
      inputMode="decimal"
      placeholder={intl.formatMessage({ id: `clients.filter.${side}` })}
      aria-label={intl.formatMessage({ id: `clients.filter.${side}.label` }, { field: intl.formatMessage({ id: label }) })}
      value={typed[side]}
      onChange={(event) => type({ [side]: event.currentTarget.value.replace(',', '.').trim() })}
      onBlur={end}
      error={(typed[side] !== '' && !bound(typed[side])) || (side === 'to' && reversed) ? intl.formatMessage({ id: 'clients.filter.wrong' }) : undefined}
    />
  )
  return (
    <div role="group" aria-label={intl.formatMessage({ id: label })}>
      <Text size="sm" fw={500}>
        <FormattedMessage id={label} />
      </Text>
      <Group grow gap="xs" align="flex-start">
        {field('from')}
        {field('to')}
      </Group>
    </div>
  )
}
