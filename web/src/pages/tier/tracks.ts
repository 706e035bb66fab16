import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { Series } from '../../charts/series'

/** The tracks of points as charts draw them everywhere. */
export function useTracks(): readonly Series<'sourced' | 'assisted' | 'managed'>[] {
  const intl = useIntl()
  return useMemo(
    () => [
      { key: 'sourced', label: intl.formatMessage({ id: 'track.SOURCED' }), colour: 'var(--track-sourced)' },
      { key: 'assisted', label: intl.formatMessage({ id: 'track.ASSISTED' }), colour: 'var(--track-assisted)', texture: 'dots' },
      { key: 'managed', label: intl.formatMessage({ id: 'track.MANAGED' }), colour: 'var(--track-managed)', texture: 'stripes' },
    ],
    [intl],
  )
}
