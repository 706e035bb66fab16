import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MenuEntry } from './MenuButton'

/** The menu of a MenuButton that has been used: open at first. */
export default function OpenMenu({ entries, target }: { entries: readonly MenuEntry[]; target: ReactNode }) {
  return (
    <Menu defaultOpened position="bottom-start" shadow="md" trapFocus returnFocus>
      <Menu.Target>{target}</Menu.Target>
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
