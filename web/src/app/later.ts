import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { Unloaded } from '../api/errors'
import { askedAgain } from '../api/online'

/** What has been loaded ahead, by what loads it. */
const here = new WeakMap<() => Promise<unknown>, unknown>()

/** A component that is loaded when it is shown first, and shown at once where it has been loaded ahead. Offline it is waited for: a failed load would be remembered. */
// oxlint-disable-next-line typescript/no-explicit-any -- as React.lazy has it
export function later<Component extends ComponentType<any>>(load: () => Promise<{ default: Component }>): LazyExoticComponent<Component> {
  return lazy(() => {
    const code = here.get(load) as { default: Component } | undefined
    // A promise, even a kept one, has React show what is there meanwhile, and for a third of a second then.
    // oxlint-disable-next-line unicorn/no-thenable
    if (code) return { then: (show: (loaded: typeof code) => void) => show(code) } as Promise<typeof code>
    return askedAgain(load).catch((cause: unknown) => {
      throw new Unloaded(cause)
    })
  })
}

/** Loads what is about to be needed. Where that fails, it is loaded when it is needed. */
export function ahead(load: () => Promise<unknown>): void {
  load().then(
    (code) => here.set(load, code),
    () => undefined,
  )
}
