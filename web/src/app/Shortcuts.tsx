import { useDisclosure } from '@mantine/hooks'
import { Suspense } from 'react'
import { later } from './later'
import { useShortcutListener } from './shortcuts'

const ShortcutsDialog = later(() => import('./ShortcutsDialog'))

/** Listens for the page's shortcuts; "?" shows them. */
export function Shortcuts() {
  const [opened, { open, close }] = useDisclosure(false)
  useShortcutListener(open)
  return <Suspense fallback={null}>{opened && <ShortcutsDialog onClose={close} />}</Suspense>
}
