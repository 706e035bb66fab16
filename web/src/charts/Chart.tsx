import { ActionIcon, Group, Text } from '@mantine/core'
import { IconChartBar, IconCheck, IconCopy, IconFileTypeCsv, IconTable } from '@tabler/icons-react'
import { useId, useState, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { copyText } from '../app/copy'
import type { MessageId } from '../language/message-id'
import { ChartTable } from './ChartTable'
import classes from './charts.module.css'
import { toCsv, toTsv, type Tabular } from './tabular'

interface Props {
  /** What the chart shows, in the language of the reader: the name of the figure, of its table and of the downloaded file. */
  readonly title: string
  /** Whether the title is written above; not where the section's own heading says the same. */
  readonly titled?: boolean
  /** What one sees at a glance, as a sentence or two. */
  readonly summary: string
  /** The same in rows: what the table view shows, what is printed, copied and downloaded. */
  readonly table: Tabular
  /** The drawing. */
  readonly children: ReactNode
}

/** A figure that is a drawing or a table, as the reader chooses. */
export function Chart({ title, titled = false, summary, table, children }: Props) {
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className={classes['figure']} aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <Group justify="space-between" align="flex-start" gap="xs" wrap="nowrap" mb="xs">
        <figcaption>
          <Text id={`${id}-title`} fw={600} hidden={!titled}>
            {title}
          </Text>
          <Text id={`${id}-summary`} size="sm" c="dimmed">
            {summary}
          </Text>
        </figcaption>
        <Group gap={4} wrap="nowrap" className="no-print">
          {asTable && <TableActions title={title} table={table} />}
          <Action label={asTable ? 'charts.showChart' : 'charts.showTable'} onClick={() => setAsTable(!asTable)}>
            {asTable ? <IconChartBar size={16} aria-hidden /> : <IconTable size={16} aria-hidden />}
          </Action>
        </Group>
      </Group>
      {!asTable && children}
      <div className={asTable ? classes['scroll'] : classes['printed']}>
        <ChartTable caption={title} table={table} />
      </div>
    </figure>
  )
}

function TableActions({ title, table }: { title: string; table: Tabular }) {
  const [copied, setCopied] = useState(false)
  return (
    <>
      <Action
        label={copied ? 'charts.copied' : 'charts.copy'}
        onClick={() => void copyText(toTsv(table)).then(() => setCopied(true))}
      >
        {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      </Action>
      <Action label="charts.download" onClick={() => download(`${title}.csv`, toCsv(table))}>
        <IconFileTypeCsv size={16} aria-hidden />
      </Action>
    </>
  )
}

function Action({ label, onClick, children }: { label: MessageId; onClick: () => void; children: ReactNode }) {
  const intl = useIntl()
  const name = intl.formatMessage({ id: label })
  return (
    <ActionIcon variant="subtle" color="gray" c="var(--mantine-color-dimmed)" aria-label={name} title={name} onClick={onClick}>
      {children}
    </ActionIcon>
  )
}

function download(name: string, content: string): void {
  const link = document.createElement('a')
  // The mark tells spreadsheets that the file is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', content], { type: 'text/csv;charset=utf-8' }))
  link.download = name.replaceAll(/[/\\:*?"<>|]/g, '-')
  link.click()
  URL.revokeObjectURL(link.href)
}
