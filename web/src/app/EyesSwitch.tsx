import { NativeSelect } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
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
    <NativeSelect
      size="sm"
      w={fullWidth ? '100%' : undefined}
      aria-label={intl.formatMessage({ id: 'app.eyes' })}
      title={intl.formatMessage({ id: 'app.eyes' })}
      leftSection={<IconEye size={16} aria-hidden />}
      value={eyes ?? 'manager'}
      onChange={({ currentTarget: { value } }) =>
        void navigate({ to: '.', search: (now) => ({ ...now, eyes: value === 'partner' ? 'partner' : undefined }), state: { otherEyes: true } })
      }
      data={[
        { value: 'manager', label: intl.formatMessage({ id: 'app.eyes.manager' }) },
        { value: 'partner', label: intl.formatMessage({ id: 'app.eyes.partner' }) },
      ]}
    />
  )
}
