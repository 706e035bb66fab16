import { Chip, Group, NativeSelect } from '@mantine/core'
import { useIntl } from 'react-intl'
import { someOf } from '../../app/search'
import { useFormat } from '../../language/format'
import { kinds, type StatementSearch } from './search'

interface Props {
  readonly search: StatementSearch
  /** The first days of the months in which something was paid. */
  readonly months: readonly string[]
  readonly onChange: (change: { readonly [Name in keyof StatementSearch]: StatementSearch[Name] | undefined }) => void
}

/** Narrows the lines of a statement to those behind one of its sums. */
export function LineFilters({ search, months, onChange }: Props) {
  const intl = useIntl()
  const format = useFormat()
  return (
    <Group gap="xs" align="flex-end" className="no-print">
      <NativeSelect
        label={intl.formatMessage({ id: 'commissions.month' })}
        value={search.month ?? ''}
        onChange={(event) => onChange({ month: event.currentTarget.value || undefined })}
        data={[{ value: '', label: intl.formatMessage({ id: 'statement.months.all' }) }, ...months.map((month) => ({ value: month, label: format.month(month) }))]}
      />
      <Group gap={6} mih={36} role="group" aria-label={intl.formatMessage({ id: 'statement.kind' })}>
        <Chip.Group multiple value={[...(search.kind ?? [])]} onChange={(chosen) => onChange({ kind: someOf(kinds, chosen.join(',')) })}>
          {kinds.map((one) => (
            <Chip key={one} value={one} size="xs">
              {intl.formatMessage({ id: `statement.kind.${one}` })}
            </Chip>
          ))}
        </Chip.Group>
        <Chip size="xs" checked={search.pending === 'yes'} onChange={(checked) => onChange({ pending: checked ? 'yes' : undefined })}>
          {intl.formatMessage({ id: 'statement.pending' })}
        </Chip>
      </Group>
    </Group>
  )
}
