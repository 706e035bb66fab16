import '@mantine/notifications/styles.css'
import { Notifications, notifications, type NotificationData } from '@mantine/notifications'
import { createRoot } from 'react-dom/client'
import { ThemeProvider } from './ThemeProvider'

// The toasts are a tree of their own, made with the first: they stay while
// pages come and go.
const host = document.createElement('div')
document.body.append(host)
createRoot(host).render(
  <ThemeProvider>
    <Notifications position="bottom-right" containerWidth={400} />
  </ThemeProvider>,
)

/** Shows a toast. */
export function show(toast: NotificationData): void {
  notifications.show(toast)
}

/** Takes a toast away. */
export function hide(id: string): void {
  notifications.hide(id)
}
