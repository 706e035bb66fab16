import { Menu, Popover } from '@mantine/core'
import { Suspense, useRef } from 'react'
import type { DropdownProps } from './Dropdown'
import { useOpening } from './use-opening'

/** The menu or form of a Dropdown that has been used: open at first. */
export default function OpenDropdown({ menu, position, width, target, children }: DropdownProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useOpening(button)
  const content = opened && <Suspense>{children()}</Suspense>
  if (menu) {
    return (
      <Menu opened={opened} onChange={setOpened} position={position} shadow="md" menuItemTabIndex={0}>
        <Menu.Target>{target({ ref: button })}</Menu.Target>
        <Menu.Dropdown>{content}</Menu.Dropdown>
      </Menu>
    )
  }
  return (
    <Popover opened={opened} onChange={setOpened} position={position} shadow="md" width={width} trapFocus returnFocus>
      <Popover.Target>{target({ ref: button, onClick: () => setOpened(!opened) })}</Popover.Target>
      <Popover.Dropdown>{content}</Popover.Dropdown>
    </Popover>
  )
}
