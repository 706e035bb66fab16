import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { openingClientState } from '../../app/opening'
import { askAtOnce } from './at-once'
import type { ClientTab } from './tabs'

interface Client {
  readonly id: string
  readonly company: { readonly name: string }
}

/** Opens a client's panel at the right of the page, as a ClientLink does, by the key of a table's row. */
export function useOpenClient(tab?: ClientTab) {
  const navigate = useNavigate()
  return useCallback(
    ({ id, company: { name } }: Client) => {
      askAtOnce({ id, name, tab })
      void navigate({ to: '.', search: ({ explain: _, ...now }) => ({ ...now, client: id, tab }), state: openingClientState(name), resetScroll: false })
    },
    [navigate, tab],
  )
}
