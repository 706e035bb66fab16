import { Alert, Button, Checkbox, Group, NativeSelect, Progress, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ImportForm_query$key } from '../../__generated__/ImportForm_query.graphql'
import { ApiError } from '../../api/errors'
import { faultOf } from '../../app/Failure'
import { refresh } from '../../app/refresh'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import { FileDrop, isMapping } from './FileDrop'
import { FileChanged, Refused, useImport } from './useImport'

// The mapping that comes along with the files; no mapping that ships has this name.
const own = ''

/** Sends files to be imported, or only to be checked. */
export function ImportForm({ query }: { query: ImportForm_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate({ from: '/program/imports' })
  const { importMappings } = useFragment(
    graphql`
      fragment ImportForm_query on Query {
        importMappings
      }
    `,
    query,
  )
  const [mapping, setMapping] = useState(importMappings[0] ?? own)
  const [files, setFiles] = useState<readonly File[]>([])
  const [skipInvalid, setSkipInvalid] = useState(false)
  const [fault, setFault] = useState<string>()
  const [run, sent] = useImport()
  const mappings = files.filter(isMapping)
  const data = files.filter((file) => !isMapping(file))
  const choose = (next: readonly File[]) => {
    setFiles(next)
    setFault(undefined)
    // Who adds a mapping means it.
    if (next.some(isMapping) && !files.some(isMapping)) setMapping(own)
  }
  const missing = data.length === 0 ? 'importForm.noFiles' : mapping !== own || mappings.length === 1 ? undefined : mappings.length === 0 ? 'importForm.noMapping' : 'importForm.mappings'
  const submit = (dryRun: boolean) => {
    setFault(undefined)
    run({ mapping: mapping === own ? (mappings[0] ?? own) : mapping, files: data, skipInvalid, dryRun }).then(
      (made) => {
        refresh()
        void navigate({ search: (now) => ({ ...now, import: made }), resetScroll: false })
      },
      (error: unknown) => {
        setFault(wordsFor(error, intl))
        refresh()
      },
    )
  }
  const busy = sent !== undefined
  return (
    <Section title="importForm.title" lead={<FormattedMessage id="importForm.text" />}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          submit(true)
        }}
        noValidate
      >
        <Stack gap="sm">
          <NativeSelect
            label={<FormattedMessage id="importForm.mapping" />}
            description={<FormattedMessage id={mapping === own ? 'importForm.mapping.own.text' : 'importForm.mapping.text'} />}
            maw={480}
            value={mapping}
            onChange={({ currentTarget: { value } }) => setMapping(value)}
            data={[...importMappings.map((name) => ({ value: name, label: name })), { value: own, label: intl.formatMessage({ id: 'importForm.mapping.own' }) }]}
          />
          <FileDrop files={files} onChange={choose} />
          <Checkbox
            label={<FormattedMessage id="importForm.skipInvalid" />}
            description={<FormattedMessage id="importForm.skipInvalid.text" />}
            checked={skipInvalid}
            onChange={({ currentTarget: { checked } }) => setSkipInvalid(checked)}
          />
          {fault !== undefined && (
            <Alert color="red" variant="light" role="alert" title={<FormattedMessage id="importForm.failed" />}>
              <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                {fault}
              </Text>
            </Alert>
          )}
          {busy && (
            <div>
              <Text size="sm" aria-live="polite">
                <FormattedMessage id="importForm.sending" values={{ share: format.percent(String(Math.round(sent * 100) / 100)) }} />
              </Text>
              <Progress value={sent * 100} aria-label={intl.formatMessage({ id: 'importForm.progress' })} />
            </div>
          )}
          <Group justify="flex-end">
            {missing && files.length > 0 && (
              <Text size="sm" c="dimmed">
                <FormattedMessage id={missing} />
              </Text>
            )}
            <Button type="submit" variant="default" loading={busy} disabled={missing !== undefined}>
              <FormattedMessage id="importForm.check" />
            </Button>
            <Button loading={busy} disabled={missing !== undefined} onClick={() => submit(false)}>
              <FormattedMessage id="importForm.import" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}

/** What is said of an import that could not be started. */
function wordsFor(error: unknown, intl: IntlShape): string {
  if (error instanceof FileChanged) return intl.formatMessage({ id: 'importForm.changed' }, { name: error.file })
  if (error instanceof Refused || error instanceof ApiError) return error.message
  return intl.formatMessage({ id: faultOf(error).text })
}
