import { Button, CloseButton, Group, Indicator, Pill } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Dropdown } from '../../app/Dropdown'
import { later } from '../../app/later'
import type { Step } from '../../app/use-typing'
import { useFormat } from '../../language/format'
import { listed, noFilters, type ClientsSearch } from './search'

const load = () => import('./ClientFilterForm')
const ClientFilterForm = later(load)

export interface FilterProps {
  readonly search: ClientsSearch
  readonly onChange: (next: ClientsSearch, step?: Step) => void
}

/** The filters of the clients table: a form behind a button, which says how many are on. */
export function ClientFilters({ search, onChange }: FilterProps) {
  const intl = useIntl()
  const on = useActive(search)
  return (
    <>
      <Indicator disabled={on.length === 0} label={on.length} size={18}>
        <Dropdown
          position="bottom-start"
          width={340}
          preload={load}
          target={(props) => (
            <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />} {...props}>
              <FormattedMessage id="clients.filters" />
            </Button>
          )}
        >
          {() => <ClientFilterForm search={search} onChange={onChange} />}
        </Dropdown>
      </Indicator>
      {on.length > 0 && (
        <Group gap={6}>
          {on.map(({ text, off }) => (
            <Pill key={text} size="md">
              <Group gap={2} wrap="nowrap">
                {text}
                <CloseButton size="xs" onClick={() => onChange(off)} aria-label={intl.formatMessage({ id: 'clients.filter.remove' }, { filter: text })} />
              </Group>
            </Pill>
          ))}
          <Button variant="subtle" size="compact-sm" onClick={() => onChange({ ...noFilters, search: search.search } as unknown as ClientsSearch)}>
            <FormattedMessage id="table.clearFilters" />
          </Button>
        </Group>
      )}
    </>
  )
}

/** The filters that are on, in words, and what turns each off. */
function useActive(search: ClientsSearch): { text: string; off: ClientsSearch }[] {
  const intl = useIntl()
  const format = useFormat()
  const off = (...keys: (keyof ClientsSearch)[]) => Object.fromEntries(keys.map((key) => [key, undefined])) as ClientsSearch
  const range = (id: 'clients.filter.mrr' | 'clients.filter.tools', from: string | undefined, to: string | undefined) =>
    intl.formatMessage({ id }, { bounds: from && to ? 'both' : from ? 'from' : 'to', from: from ? format.number(from) : '', to: to ? format.number(to) : '' })
  return [
    search.relationship && {
      text: format.list(listed(search.relationship).map((one) => intl.formatMessage({ id: one === 'ENDED' ? 'clients.ended.plain' : `relationship.${one as 'SOLD' | 'MANAGED' | 'SOLD_AND_MANAGED'}` }))),
      off: off('relationship'),
    },
    search.product && { text: intl.formatMessage({ id: 'clients.filter.products' }, { count: listed(search.product).length }), off: off('product') },
    search.market && { text: intl.formatMessage({ id: `market.${search.market}` }), off: off('market') },
    search.country && { text: format.list(listed(search.country).map(format.country)), off: off('country') },
    (search.mrrFrom || search.mrrTo) && { text: range('clients.filter.mrr', search.mrrFrom, search.mrrTo), off: off('mrrFrom', 'mrrTo') },
    (search.toolsFrom || search.toolsTo) && { text: range('clients.filter.tools', search.toolsFrom, search.toolsTo), off: off('toolsFrom', 'toolsTo') },
  ].filter((one) => typeof one === 'object')
}
