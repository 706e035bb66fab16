import { Alert, Anchor, Button, List, Progress, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay'
import type { ImportResult_import$key } from '../../__generated__/ImportResult_import.graphql'
import type { ImportResultQuery } from '../../__generated__/ImportResultQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import { ImportFaults } from './ImportFaults'
import { ImportRows } from './ImportRows'
import { useImportProgress } from './useImportProgress'

/** What became of one import: its rows, its records, and what is wrong with the rest. */
export default function ImportResult({ id }: { id: string }) {
  const { node } = useLazyLoadQuery<ImportResultQuery>(
    graphql`
      query ImportResultQuery($id: ID!) {
        node(id: $id) {
          ...ImportResult_import @alias(as: "import")
        }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network' },
  )
  return node?.import ? <Result of={node.import} /> : <EmptyState title="app.error.absent" text="app.error.absent.text" />
}

function Result({ of }: { of: ImportResult_import$key }) {
  const intl = useIntl()
  const format = useFormat()
  const it = useFragment(
    graphql`
      fragment ImportResult_import on Import {
        id
        state
        step
        done
        total
        mapping
        dryRun
        skipInvalid
        recordedAt
        error
        report {
          notes
          unmapped
          postings
          reversals
        }
        ...ImportRows_import
        ...ImportFaults_import
      }
    `,
    of,
  )
  useImportProgress([it])
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => void place.current?.scrollIntoView({ block: 'nearest' }), [])
  const going = it.state === 'QUEUED' || it.state === 'RUNNING'
  const share = it.total > 0 ? it.done / it.total : 0
  const done = it.state === 'DONE' ? (it.dryRun ? 'importResult.checked' : 'importResult.imported') : undefined
  return (
    // Below the header, which stays.
    <div ref={place} style={{ scrollMarginTop: 72 }}>
      <Section
        title="importResult.title"
        values={{ date: format.dateTime(it.recordedAt) }}
        lead={
          <>
            {it.mapping ? <FormattedMessage id="importResult.mapping" values={{ mapping: it.mapping }} /> : <FormattedMessage id="importResult.ownMapping" />}{' '}
            <FormattedMessage id={it.skipInvalid ? 'importResult.skips' : 'importResult.allOrNothing'} />
          </>
        }
        controls={
          <Button
            variant="default"
            size="xs"
            renderRoot={(props) => <LinkTo to="/program/imports" search={(now) => ({ ...now, import: undefined })} resetScroll={false} {...props} />}
          >
            <FormattedMessage id="importResult.close" />
          </Button>
        }
      >
        <Stack gap="md">
          <div>
            {going && (
              <>
                <Text size="sm" aria-live="polite">
                  <FormattedMessage id={`imports.state.${it.state}`} /> {it.state === 'RUNNING' && it.total > 0 && format.percent(share.toFixed(2))}
                </Text>
                <Progress value={share * 100} aria-label={intl.formatMessage({ id: 'importForm.progress' })} />
              </>
            )}
            {it.state === 'UPLOADING' && (
              <Text size="sm">
                <FormattedMessage id="imports.state.UPLOADING" />
              </Text>
            )}
            {done && (
              <Alert color="green" variant="light" role="status" title={<FormattedMessage id={done} />}>
                {it.report && <FormattedMessage id="importResult.postings" values={{ postings: it.report.postings, reversals: it.report.reversals }} />}
              </Alert>
            )}
            {it.state === 'FAILED' && (
              <Alert color="red" variant="light" title={<FormattedMessage id="importResult.failed" />}>
                <Text size="sm" lang="en" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                  {it.error}
                </Text>
              </Alert>
            )}
          </div>
          <ImportFaults of={it} />
          <ImportRows of={it} />
          {it.report && it.report.unmapped.length > 0 && (
            <Text size="sm">
              <FormattedMessage id="importResult.unmapped" values={{ files: format.list(it.report.unmapped) }} />
            </Text>
          )}
          {it.report && it.report.notes.length > 0 && (
            <details>
              <summary>
                <FormattedMessage id="importResult.notes" />
              </summary>
              <List size="sm" lang="en">
                {it.report.notes.map((note) => (
                  <List.Item key={note}>{note}</List.Item>
                ))}
              </List>
            </details>
          )}
          {it.state === 'DONE' && !it.dryRun && (
            <Anchor size="sm" renderRoot={(props) => <LinkTo to="/program" {...props} />}>
              <FormattedMessage id="importResult.partners" />
            </Anchor>
          )}
        </Stack>
      </Section>
    </div>
  )
}
