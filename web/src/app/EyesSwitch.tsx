import { SegmentedControl } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useIntl } from 'react-intl'

/**
 * Shows the dashboard as a program manager, or through the chosen partner's
 * eyes; nothing while no partner is chosen.
 */
export function EyesSwitch({ fullWidth = false }: { fullWidth?: boolean }) {
  const intl = useIntl()
  const { partner, eyes } = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  if (!partner) return null
  return (
    <SegmentedControl
      size="xs"
      fullWidth={fullWidth}
      aria-label={intl.formatMessage({ id: 'app.eyes' })}
      value={eyes ?? 'manager'}
      onChange={(chosen) => void navigate({ to: '.', search: (now) => ({ ...now, eyes: chosen === 'partner' ? 'partner' : undefined }) })}
      data={[
        { value: 'manager', label: intl.formatMessage({ id: 'app.eyes.manager' }) },
        { value: 'partner', label: intl.formatMessage({ id: 'app.eyes.partner' }) },
      ]}
    />
  )
}
