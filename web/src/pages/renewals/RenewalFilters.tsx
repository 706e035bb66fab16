import { Chip, Group, NativeSelect } from '@mantine/core'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { RenewalFilters_partner$key } from '../../__generated__/RenewalFilters_partner.graphql'
import { oneOf, someOf } from '../../app/search'
import type { Step } from '../../app/use-typing'
import { RangeMenu } from '../../dates/RangeMenu'
import { writeRange } from '../../dates/range'
import { SearchField } from '../../table/SearchField'
import { decisions, owners, readStarts, statuses, type RenewalsSearch } from './search'

interface Props {
  readonly partner: RenewalFilters_partner$key
  readonly search: RenewalsSearch
  readonly onChange: (change: Partial<RenewalsSearch>, step?: Step) => void
}

// A term that has begun is no upcoming renewal; only an address asks for those.
const offered = statuses.filter((status) => status !== 'LAPSED' && status !== 'STARTED')

/** Search and filters of the table of renewals. */
export function RenewalFilters({ partner, search, onChange }: Props) {
  const intl = useIntl()
  const { renewalManagers } = useFragment(
    graphql`
      fragment RenewalFilters_partner on Partner {
        renewalManagers(asOf: $asOf, knownAt: $knownAt)
      }
    `,
    partner,
  )
  // An address may name one in other letters, or one of renewals that have begun.
  const known = renewalManagers.find((name) => name.toLowerCase() === search.manager?.toLowerCase()) ?? search.manager
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
      <NativeSelect
        label={say('renewals.filter.manager')}
        value={known ?? ''}
        onChange={(event) => onChange({ manager: event.currentTarget.value || undefined })}
        data={[{ value: '', label: any }, ...new Set([...renewalManagers, ...(known ? [known] : [])])]}
      />
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
