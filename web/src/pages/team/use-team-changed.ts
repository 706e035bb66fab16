import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import { notify } from '../../app/notify'

/** Asks the team anew after a change, and tells of it. */
export function useTeamChanged() {
  const intl = useIntl()
  const router = useRouter()
  return useCallback(
    (text: 'team.added' | 'team.changed' | 'team.removed', name: string) => {
      void router.invalidate()
      void notify({ color: 'green', message: intl.formatMessage({ id: text }, { name }) })
    },
    [intl, router],
  )
}
