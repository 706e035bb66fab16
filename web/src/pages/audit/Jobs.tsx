import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { Jobs_query$data, Jobs_query$key } from '../../__generated__/Jobs_query.graphql'
import { Section } from '../../app/Section'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'

type Job = Jobs_query$data['jobs'][number]

/** What the program does, or did, in the background. */
export function Jobs({ query }: { query: Jobs_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { jobs } = useFragment(
    graphql`
      fragment Jobs_query on Query {
        jobs {
          number
          subject
          state
          attempt
          attempts
          recordedAt
          finishedAt
          error
        }
      }
    `,
    query,
  )
  const columns = useMemo<readonly Column<Job>[]>(
    () => [
      { id: 'subject', header: 'audit.job.subject', width: 260, cell: ({ subject }) => subject },
      { id: 'state', header: 'audit.job.state', width: 120, cell: ({ state }) => <FormattedMessage id={`audit.job.state.${state}`} /> },
      { id: 'attempt', header: 'audit.job.attempt', align: 'end', width: 100, cell: ({ attempt, attempts }) => `${format.number(attempt)}/${format.number(attempts)}` },
      { id: 'recorded', header: 'audit.job.recorded', width: 180, cell: ({ recordedAt }) => format.dateTime(recordedAt) },
      { id: 'finished', header: 'audit.job.finished', width: 180, cell: ({ finishedAt }) => (finishedAt ? format.dateTime(finishedAt) : dash) },
      { id: 'error', header: 'audit.job.error', width: 260, cell: ({ error }) => error ?? dash },
    ],
    [format],
  )
  return (
    <Section title="audit.jobs" lead={<FormattedMessage id="audit.jobs.text" />}>
      {jobs.length > 0 ? (
        <PlainTable caption={intl.formatMessage({ id: 'audit.jobs.table' })} columns={columns} rows={jobs} rowKey={({ number }) => number} />
      ) : (
        <Text c="dimmed">
          <FormattedMessage id="audit.jobs.none" />
        </Text>
      )}
    </Section>
  )
}
