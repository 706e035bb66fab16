import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { Unloaded } from '../api/errors'
import { askedAgain } from '../api/online'

/** A component that is loaded when it is shown first. Offline it is waited for: a failed load would be remembered. */
// oxlint-disable-next-line typescript/no-explicit-any -- as React.lazy has it
export function later<Component extends ComponentType<any>>(load: () => Promise<{ default: Component }>): LazyExoticComponent<Component> {
  return lazy(() =>
    askedAgain(load).catch((cause: unknown) => {
      throw new Unloaded(cause)
    }),
  )
}

/** Loads what is about to be needed. Where that fails, it is loaded when it is needed. */
export function ahead(load: () => Promise<unknown>): void {
  load().catch(() => undefined)
}
