import { Button, type ButtonProps } from '@mantine/core'
import { Suspense, useState, type ComponentProps, type ReactNode } from 'react'
import { ahead, later } from './later'

/** What a menu offers: a page, an address elsewhere, or something to do. */
export interface MenuEntry {
  readonly key: string
  readonly label: ReactNode
  readonly icon?: ReactNode
  /** The props of a link of ours; see LinkTo. */
  readonly renderLink?: (props: Record<string, unknown>) => ReactNode
  /** An address elsewhere; opens in a tab of its own. */
  readonly href?: string
  readonly onClick?: () => void
  /** Whether it ends or deletes something. */
  readonly grave?: boolean
}

interface Props extends ButtonProps {
  /** What the button says to those who do not see it, where its content is an icon. */
  readonly label?: string
  readonly entries: readonly MenuEntry[]
  readonly children: ReactNode
}

const load = () => import('./OpenMenu')
const OpenMenu = later(load)

/**
 * A button with a menu. What a menu is made of is loaded when somebody is about
 * to open one: by pointing at it or tabbing to it.
 */
export function MenuButton({ label, entries, children, ...rest }: Props) {
  const [used, setUsed] = useState(false)
  const button = (more: ComponentProps<'button'>) => (
    <Button aria-label={label} {...rest} {...(more as ButtonProps)}>
      {children}
    </Button>
  )
  if (!used) {
    return button({
      'aria-haspopup': 'menu',
      'aria-expanded': false,
      onPointerEnter: () => ahead(load),
      onFocus: () => ahead(load),
      onClick: () => setUsed(true),
    })
  }
  return (
    <Suspense fallback={button({ 'aria-haspopup': 'menu', 'aria-busy': true })}>
      <OpenMenu entries={entries} target={button} />
    </Suspense>
  )
}
