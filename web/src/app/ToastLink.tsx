import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { router } from './router'
import type { Place } from './place'

interface Props {
  readonly to: '/lists/$list' | '/reports/$report' | '/lists' | '/'
  readonly params?: { readonly list?: string; readonly report?: string }
  readonly place: Place
  readonly children: ReactNode
}

/** A link in a toast, which stands outside of the pages. */
export function ToastLink({ to, params = {}, place: { partner, eyes, asOf, knownAt }, children }: Props) {
  const path = Object.entries(params).reduce((rest, [name, value]) => rest.replace(`$${name}`, value), to as string)
  const search = Object.entries({ partner, eyes, asOf, knownAt })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  const href = search.length > 0 ? `${path}?${search.join('&')}` : path
  return (
    <Anchor
      href={href}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        router.history.push(href)
      }}
    >
      {children}
    </Anchor>
  )
}
