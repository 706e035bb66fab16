import { Button, Menu } from '@mantine/core'
import { IconCalendar, IconChevronDown } from '@tabler/icons-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useFormat } from '../language/format'
import type { MessageId } from '../language/message-id'
import { presets as all, readRange, writeRange, type Preset, type Range } from './range'

const RangeDialog = lazy(() => import('./RangeDialog'))

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

// What menu items stand for that have no preset's name.
const unbounded = 'none'
const custom = 'custom'

/** A menu of date ranges: spans by name, and two days of one's own. */
export function RangeMenu({ label = 'dates.range', value, onChange, presets = all, none }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const target = useRef<HTMLButtonElement>(null)
  const [asking, setAsking] = useState(false)
  const days = value && !('preset' in value) ? value : undefined
  const text = days
    ? format.dateRange(days.from, days.to)
    : intl.formatMessage({ id: value && 'preset' in value ? `dates.preset.${value.preset}` : (none ?? 'dates.range.custom') })
  const choose = (chosen: string) => {
    if (chosen === custom) setAsking(true)
    else onChange(readRange(chosen))
  }
  const close = () => {
    setAsking(false)
    target.current?.focus()
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            ref={target}
            variant="default"
            size="xs"
            leftSection={<IconCalendar size={14} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            aria-label={intl.formatMessage({ id: 'dates.range.chosen' }, { label: intl.formatMessage({ id: label }), range: text })}
          >
            {text}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.RadioGroup value={value ? (days ? custom : writeRange(value)) : unbounded} onChange={choose}>
            {none && (
              <Menu.RadioItem value={unbounded} closeMenuOnClick>
                <FormattedMessage id={none} />
              </Menu.RadioItem>
            )}
            {presets.map((preset) => (
              <Menu.RadioItem key={preset} value={preset} closeMenuOnClick>
                <FormattedMessage id={`dates.preset.${preset}`} />
              </Menu.RadioItem>
            ))}
            <Menu.RadioItem value={custom} closeMenuOnClick>
              <FormattedMessage id="dates.range.customChoose" />
            </Menu.RadioItem>
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <Suspense>
          <RangeDialog
            initial={days ?? {}}
            onClose={close}
            onChoose={(range) => {
              onChange(range)
              close()
            }}
          />
        </Suspense>
      )}
    </>
  )
}
