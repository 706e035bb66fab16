import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core'
import { IconFileSpreadsheet, IconSettings, IconUpload, IconX } from '@tabler/icons-react'
import { useRef, useState, type DragEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useFormat } from '../../language/format'
import classes from './imports.module.css'

interface Props {
  readonly files: readonly File[]
  readonly onChange: (files: readonly File[]) => void
}

/** Whether a file is a mapping, and not data. */
export const isMapping = (file: File): boolean => /\.ya?ml$/i.test(file.name)

/** Takes files, dropped on it or chosen with its button; one of a name that is there takes the other's place. */
export function FileDrop({ files, onChange }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const add = (more: FileList) => {
    const added = [...more]
    onChange([...files.filter(({ name }) => !added.some((file) => file.name === name)), ...added])
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add(event.dataTransfer.files)
  }
  const size = (bytes: number) => intl.formatMessage({ id: 'importForm.size' }, { kilobytes: format.number(Math.ceil(bytes / 1000)) })
  return (
    <div
      className={classes['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".csv,.txt,.tsv,.yaml,.yml,text/csv,text/plain"
        aria-label={intl.formatMessage({ id: 'importForm.choose' })}
        onChange={({ currentTarget }) => {
          if (currentTarget.files) add(currentTarget.files)
          // The same file may be chosen again, after it was mended.
          currentTarget.value = ''
        }}
      />
      <Group gap="sm">
        <Button variant="default" leftSection={<IconUpload size={16} aria-hidden />} onClick={() => input.current?.click()}>
          <FormattedMessage id="importForm.choose" />
        </Button>
        <Text size="sm" c="dimmed">
          <FormattedMessage id="importForm.drop" />
        </Text>
      </Group>
      {files.length > 0 && (
        <Stack component="ul" gap={4} mt="sm" className={classes['files'] ?? ''} aria-label={intl.formatMessage({ id: 'importForm.files' })}>
          {files.map((file) => (
            <li key={file.name}>
              {isMapping(file) ? <IconSettings size={16} aria-hidden /> : <IconFileSpreadsheet size={16} aria-hidden />}
              <Text size="sm" className={classes['name'] ?? ''}>
                {file.name}
              </Text>
              <Text size="sm" c="dimmed">
                {isMapping(file) ? <FormattedMessage id="importForm.isMapping" /> : size(file.size)}
              </Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={intl.formatMessage({ id: 'importForm.remove' }, { name: file.name })}
                onClick={() => onChange(files.filter((other) => other !== file))}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </Stack>
      )}
    </div>
  )
}
