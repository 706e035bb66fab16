import { Autocomplete, Chip, Group, NativeSelect } from '@mantine/core'
import { useIntl } from 'react-intl'
import { useState } from 'react'
import { oneOf, someOf } from '../../app/search'
import type { Step } from '../../app/use-typing'
import { RangeMenu } from '../../dates/RangeMenu'
import { writeRange } from '../../dates/range'
import { SearchField } from '../../table/SearchField'
import { decisions, owners, readStarts, statuses, type RenewalsSearch } from './search'

interface Props {
  readonly search: RenewalsSearch
  /** The renewal managers that are known so far, to choose from. */
  readonly managers: readonly string[]
  readonly onChange: (change: Partial<RenewalsSearch>, step?: Step) => void
}

// A term that has begun is no upcoming renewal; only an address asks for those.
const offered = statuses.filter((status) => status !== 'LAPSED' && status !== 'STARTED')

/** Search and filters of the table of renewals. */
export function RenewalFilters({ search, managers, onChange }: Props) {
  const intl = useIntl()
  const say = (id: 'renewals.filter.decision' | 'renewals.filter.owner' | 'renewals.filter.manager' | 'renewals.filter.status') => intl.formatMessage({ id })
  const any = intl.formatMessage({ id: 'renewals.filter.any' })
  return (
    <Group gap="xs" align="flex-end">
      <SearchField label="renewals.filter.search" value={search.search} onSearch={(text, step) => onChange({ search: text }, step)} />
      <NativeSelect
        label={say('renewals.filter.decision')}
        value={search.decision ?? ''}
        onChange={(event) => onChange({ decision: oneOf(decisions, event.currentTarget.value) })}
        data={[{ value: '', label: any }, ...decisions.map((decision) => ({ value: decision, label: intl.formatMessage({ id: `renewals.decision.${decision}` }) }))]}
      />
      <NativeSelect
        label={say('renewals.filter.owner')}
        value={search.owner ?? ''}
        onChange={(event) => onChange({ owner: oneOf(owners, event.currentTarget.value) })}
        data={[{ value: '', label: any }, ...owners.map((owner) => ({ value: owner, label: intl.formatMessage({ id: `renewals.owner.${owner}` }) }))]}
      />
      <ManagerField key={search.manager} label={say('renewals.filter.manager')} placeholder={any} value={search.manager} managers={managers} onChange={(manager) => onChange({ manager })} />
      <RangeMenu
        label="renewals.filter.starts"
        none="renewals.filter.anyStart"
        presets={[]}
        value={readStarts(search.starts)}
        onChange={(range) => onChange({ starts: range && writeRange(range) })}
      />
      <Chip.Group multiple value={[...(search.status ?? [])]} onChange={(chosen) => onChange({ status: someOf(statuses, chosen.join(',')) })}>
        <Group gap={6} role="group" aria-label={say('renewals.filter.status')}>
          {offered.map((status) => (
            <Chip key={status} value={status} size="xs">
              {intl.formatMessage({ id: `renewals.status.${status}` })}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Group>
  )
}

interface ManagerProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string | undefined
  readonly managers: readonly string[]
  readonly onChange: (manager: string | undefined) => void
}

// The API looks for the whole name, so it is asked once the name is.
function ManagerField({ label, placeholder, value, managers, onChange }: ManagerProps) {
  const [typed, setTyped] = useState(value ?? '')
  const settle = (name: string) => {
    const manager = name.trim() || undefined
    if (manager !== value) onChange(manager)
  }
  return (
    <Autocomplete
      label={label}
      placeholder={placeholder}
      value={typed}
      onChange={setTyped}
      onOptionSubmit={settle}
      onBlur={() => settle(typed)}
      onKeyDown={(event) => event.key === 'Enter' && settle(typed)}
      data={[...managers]}
      maxLength={100}
      w={180}
    />
  )
}
