import { Button, Text } from '@mantine/core'
import { IconCalendar, IconChevronDown } from '@tabler/icons-react'
import { Suspense, useState, type ComponentProps } from 'react'
import { useIntl } from 'react-intl'
import { ahead, later } from '../app/later'
import { useFormat } from '../language/format'
import type { MessageId } from '../language/message-id'
import { presets as all, type Preset, type Range } from './range'

const load = () => import('./OpenRangeMenu')
const OpenRangeMenu = later(load)

interface Props {
  /** What the range is of, for those who hear the button and do not see where it stands. Default: date range. */
  readonly label?: MessageId
  /** Undefined only where `none` offers it. */
  readonly value: Range | undefined
  readonly onChange: (range: Range | undefined) => void
  /** The spans to choose from by name; default all. */
  readonly presets?: readonly Preset[]
  /** Offers no bounds at all, under this name. */
  readonly none?: MessageId
}

/** A menu of date ranges: spans by name, and two days of one's own. What it is made of is loaded when it is used. */
export function RangeMenu({ label = 'dates.range', value, onChange, presets = all, none }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const [used, setUsed] = useState(false)
  const text =
    value && 'from' in value
      ? format.dateRange(value.from, value.to)
      : intl.formatMessage({ id: value ? `dates.preset.${value.preset}` : (none ?? 'dates.range.custom') })
  const target = (props: ComponentProps<'button'>) => (
    <Button
      variant="default"
      size="xs"
      maw="100%"
      leftSection={<IconCalendar size={14} aria-hidden />}
      rightSection={<IconChevronDown size={14} aria-hidden />}
      aria-label={intl.formatMessage({ id: 'dates.range.chosen' }, { label: intl.formatMessage({ id: label }), range: text })}
      aria-haspopup="menu"
      onPointerEnter={() => ahead(load)}
      {...props}
    >
      <Text span inherit truncate>
        {text}
      </Text>
    </Button>
  )
  if (!used) return target({ onFocus: () => ahead(load), onClick: () => setUsed(true) })
  return (
    <Suspense fallback={target({ 'aria-busy': true })}>
      <OpenRangeMenu value={value} onChange={onChange} presets={presets} none={none} target={target} />
    </Suspense>
  )
}
