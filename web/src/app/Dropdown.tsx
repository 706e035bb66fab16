import { Suspense, useState, type ComponentProps, type ReactElement, type ReactNode } from 'react'
import { ahead, later } from './later'

/** What a Dropdown is told of itself. */
export interface DropdownProps {
  /** Whether it holds items of a menu; else it is a dialog with a form. */
  readonly menu?: boolean
  readonly position: 'bottom-start' | 'bottom-end'
  readonly width?: number
  /** The button, given what it does. */
  readonly target: (props: ComponentProps<'button'>) => ReactElement
  /** Its content, asked for while it is open. */
  readonly children: () => ReactNode
}

const load = () => import('./OpenDropdown')
const OpenDropdown = later(load)

/**
 * A button with a menu or a form below it. What that is made of is loaded when
 * somebody is about to use it, by pointing at it or tabbing to it; `preload`
 * loads what its content needs beside that.
 */
export function Dropdown({ preload, ...rest }: DropdownProps & { preload?: () => unknown }) {
  const [used, setUsed] = useState(false)
  const { menu, target } = rest
  const prepare = () => {
    ahead(load)
    preload?.()
  }
  const closed = { 'aria-haspopup': menu ? 'menu' : 'dialog', 'aria-expanded': false } as const
  if (!used) return target({ ...closed, onPointerEnter: prepare, onFocus: prepare, onClick: () => setUsed(true) })
  return (
    <Suspense fallback={target({ ...closed, 'aria-busy': true })}>
      <OpenDropdown {...rest} />
    </Suspense>
  )
}
