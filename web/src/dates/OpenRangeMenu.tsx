import { Menu } from '@mantine/core'
import { useRef, useState, type ComponentProps, type ReactElement } from 'react'
import { FormattedMessage } from 'react-intl'
import { useOpening } from '../app/use-opening'
import type { MessageId } from '../language/message-id'
import { readRange, writeRange, type Preset, type Range } from './range'
import { RangeDialog } from './RangeDialog'

interface Props {
  readonly value: Range | undefined
  readonly onChange: (range: Range | undefined) => void
  readonly presets: readonly Preset[]
  readonly none: MessageId | undefined
  /** The button, given what it does. */
  readonly target: (props: ComponentProps<'button'>) => ReactElement
}

// What menu items stand for that have no preset's name.
const unbounded = 'none'
const custom = 'custom'

/** The menu of a RangeMenu that has been used: open at first. */
export default function OpenRangeMenu({ value, onChange, presets, none, target }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useOpening(button)
  const [asking, setAsking] = useState(false)
  const days = value && 'from' in value ? value : undefined
  const choose = (chosen: string) => {
    if (chosen === custom) setAsking(true)
    else onChange(readRange(chosen))
  }
  const close = () => {
    setAsking(false)
    button.current?.focus()
  }
  return (
    <>
      <Menu opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
        <Menu.Target>{target({ ref: button })}</Menu.Target>
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
        <RangeDialog
          initial={days ?? {}}
          onClose={close}
          onChoose={(range) => {
            onChange(range)
            close()
          }}
        />
      )}
    </>
  )
}
