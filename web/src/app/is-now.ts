import { useSearch } from '@tanstack/react-router'
import { useFrame } from './frame'

/**
 * Whether the page shows today, as known now. Only then is anything offered that
 * changes something: what is done is done today, and would not show on another day.
 */
export function useIsNow(): boolean {
  const { asOf, knownAt } = useSearch({ from: '__root__' })
  const today = useFrame()?.program.today
  return !knownAt && (!asOf || asOf === today)
}
