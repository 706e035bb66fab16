import type { NotificationData } from '@mantine/notifications'
import { latestIntl } from '../language/LanguageProvider'

/**
 * Shows a toast. What draws toasts is loaded with the first one. A toast that
 * offers to undo something stays for ten seconds, others for six.
 */
export async function notify(toast: Pick<NotificationData, 'id' | 'title' | 'message' | 'color' | 'autoClose' | 'onClose' | 'closeButtonProps'>): Promise<void> {
  const { show } = await import('./toasts')
  show({ autoClose: 6000, closeButtonProps: { 'aria-label': latestIntl()?.formatMessage({ id: 'app.close' }) }, ...toast })
}

/** Takes a toast away before its time. */
export async function hideToast(id: string): Promise<void> {
  const { hide } = await import('./toasts')
  hide(id)
}
