import { Button, Group, Text } from '@mantine/core'
import { IconDeviceFloppy, IconDownload, IconListDetails } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { Suspense, useRef, useState, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { later } from '../app/later'
import type { MessageId } from '../language/message-id'
import type { ReportOf } from './report'

const ListForm = later(() => import('./ListForm'))
const ExportForm = later(() => import('./ExportForm'))
const SaveForm = later(() => import('./SaveForm'))

type Action = 'list' | 'export' | 'save'

interface Props {
  readonly report: ReportOf
  /** The actions that make sense here; default all. */
  readonly actions?: readonly Action[]
  /** Told when a form opens in front of what is around the actions, and when it closes. */
  readonly onActing?: (acting: boolean) => void
}

const all: readonly Action[] = ['list', 'export', 'save']
const labels: Record<Action, MessageId> = { list: 'drill.useInLists', export: 'drill.export', save: 'drill.save' }
const icons: Record<Action, ReactNode> = {
  list: <IconListDetails size={16} aria-hidden />,
  export: <IconDownload size={16} aria-hidden />,
  save: <IconDeviceFloppy size={16} aria-hidden />,
}

/** What can be done with a report, wherever it is seen (F11): use in lists, export unsummarized data, save as report. */
export function ReportActions({ report, actions = all, onActing }: Props) {
  const { knownAt } = useSearch({ from: '__root__' })
  const [acting, setActing] = useState<Action>()
  const opener = useRef<HTMLElement>(null)
  const act = (action: Action | undefined) => {
    setActing(action)
    onActing?.(action !== undefined)
    if (!action) requestAnimationFrame(() => opener.current?.focus())
  }
  const close = () => act(undefined)
  return (
    <Group gap="xs" className="no-print">
      {actions.map((action) => (
        <Button
          key={action}
          size="xs"
          variant="light"
          leftSection={icons[action]}
          onClick={(event) => {
            opener.current = event.currentTarget
            act(action)
          }}
        >
          <FormattedMessage id={labels[action]} />
        </Button>
      ))}
      {knownAt && !report.rows.knownAt && (
        <Text size="xs" c="dimmed">
          <FormattedMessage id="drill.knownNow" />
        </Text>
      )}
      <Suspense>
        {acting === 'list' && <ListForm report={report} onClose={close} />}
        {acting === 'export' && <ExportForm report={report} onClose={close} />}
        {acting === 'save' && <SaveForm report={report} onClose={close} />}
      </Suspense>
    </Group>
  )
}
