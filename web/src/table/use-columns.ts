import { useCallback, useMemo, useState } from 'react'
import { recall, remember } from '../app/preferences'

interface Choosable {
  readonly id: string
  readonly optional?: boolean
}

/**
 * Which columns of a table are shown, remembered on this device. Only what
 * differs from the table's own choice is kept, so that a column that a later
 * version adds is seen.
 */
export function useColumns(name: string, columns: readonly Choosable[]) {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>(() => read(recall(`columns.${name}`)))
  const keep = useCallback(
    (next: Readonly<Record<string, boolean>>) => {
      const text = Object.entries(next).map(([id, shown]) => (shown ? id : `-${id}`)).join(',')
      remember(`columns.${name}`, text || null)
      setChosen(next)
    },
    [name],
  )
  const visibility = useMemo(
    () => Object.fromEntries(columns.map(({ id, optional }, at) => [id, at === 0 || (chosen[id] ?? !optional)])),
    [columns, chosen],
  )
  return {
    visibility,
    setVisible: (id: string, shown: boolean) => keep({ ...chosen, [id]: shown }),
    reset: () => keep({}),
  }
}

function read(text: string | undefined): Record<string, boolean> {
  const ids = text?.split(',').filter(Boolean) ?? []
  return Object.fromEntries(ids.map((id) => (id.startsWith('-') ? [id.slice(1), false] : [id, true])))
}
