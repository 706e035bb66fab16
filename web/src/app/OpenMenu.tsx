import { Menu } from '@mantine/core'
import { useRef, type ComponentProps, type ReactElement } from 'react'
import type { MenuEntry } from './MenuButton'
import { useOpening } from './use-opening'

interface Props {
  readonly entries: readonly MenuEntry[]
  /** The button, given what it does. */
  readonly target: (props: ComponentProps<'button'>) => ReactElement
}

/** The menu of a MenuButton that has been used: open at first. */
export default function OpenMenu({ entries, target }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useOpening(button)
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Menu.Target>{target({ ref: button })}</Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ key, label, icon, renderLink, href, onClick, grave }) => (
          <Menu.Item
            key={key}
            leftSection={icon}
            color={grave ? 'red' : undefined}
            {...(renderLink && { renderRoot: renderLink })}
            {...(href && { component: 'a', href, target: '_blank', rel: 'noreferrer' })}
            onClick={onClick}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
