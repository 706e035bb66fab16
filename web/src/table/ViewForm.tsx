import { Button, Checkbox, SegmentedControl, Stack, Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import type { MessageId } from '../language/message-id'
import type { Density } from './use-density'

/** How a table looks, and what changes it. */
export interface View {
  readonly columns: readonly { readonly id: string; readonly header: MessageId }[]
  readonly visibility: Readonly<Record<string, boolean>>
  readonly onVisible: (id: string, shown: boolean) => void
  readonly onReset: () => void
  readonly density: Density
  readonly onDensity: (density: Density) => void
  readonly paged: boolean
  readonly onPaged: ((paged: boolean) => void) | undefined
}

/** The form of a ViewMenu. */
export default function ViewForm({ columns, visibility, onVisible, onReset, density, onDensity, paged, onPaged }: View) {
  const intl = useIntl()
  const text = (id: MessageId) => intl.formatMessage({ id })
  return (
    <Stack gap="sm">
      <Stack gap={6} role="group" aria-label={text('table.columns')}>
        <Text size="sm" fw={600}>
          <FormattedMessage id="table.columns" />
        </Text>
        {columns.slice(1).map(({ id, header }) => (
          <Checkbox key={id} size="xs" label={text(header)} checked={visibility[id] !== false} onChange={(event) => onVisible(id, event.currentTarget.checked)} />
        ))}
        <Button variant="subtle" size="compact-xs" onClick={onReset} style={{ alignSelf: 'flex-start' }}>
          <FormattedMessage id="table.columns.reset" />
        </Button>
      </Stack>
      <SegmentedControl
        size="xs"
        aria-label={text('table.density')}
        value={density}
        onChange={(value) => onDensity(value === 'compact' ? 'compact' : 'comfortable')}
        data={[
          { value: 'comfortable', label: text('table.density.comfortable') },
          { value: 'compact', label: text('table.density.compact') },
        ]}
      />
      {onPaged && (
        <SegmentedControl
          size="xs"
          aria-label={text('table.paging')}
          value={paged ? 'pages' : 'list'}
          onChange={(value) => onPaged(value === 'pages')}
          data={[
            { value: 'list', label: text('table.paging.list') },
            { value: 'pages', label: text('table.paging.pages') },
          ]}
        />
      )}
    </Stack>
  )
}
