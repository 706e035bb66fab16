import { Anchor, Button, Group, Stack, Switch, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql } from 'react-relay'
import type { ReportPageQuery } from '../../__generated__/ReportPageQuery.graphql'
import { useIsNow } from '../../app/is-now'
import { later } from '../../app/later'
import { LinkTo } from '../../app/LinkTo'
import { OnRecord } from '../../app/OnRecord'
import { openingState, useClose } from '../../app/opening'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { Section } from '../../app/Section'
import { RangeMenu } from '../../dates/RangeMenu'
import { readRange, writeRange } from '../../dates/range'
import { readQuestion, reportOf } from '../../drill/question'
import { ReportActions } from '../../drill/ReportActions'
import { ReportTable } from '../../drill/ReportTable'
import { useFormat } from '../../language/format'
import { useReportCommands } from '../lists/report-commands'

const RenameReport = later(() => import('./RenameReport'))

/** A saved report (F11): a question, and its rows of today. */
export default definePage<ReportPageQuery>(
  graphql`
    query ReportPageQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $report: ID!, $range: DateRange) @preloadable {
      ...Frame_query
      viewer(asPartner: $eyes) {
        report(id: $report) {
          id
          name
          description
          onDashboard
          recordedAt
          report {
            kind
            ...question_report
          }
          table(first: 100, range: $range, asOf: $asOf, knownAt: $knownAt) {
            ...ReportTable_table
          }
        }
      }
    }
  `,
  function ReportPage({ data }) {
    const format = useFormat()
    const navigate = useNavigate({ from: '/reports/$report' })
    const search = useSearch({ from: '/reports/$report' })
    const { setOnDashboard, remove } = useReportCommands()
    const isNow = useIsNow()
    const closeRename = useClose('rename')
    const report = data.viewer?.report
    if (!report) return null
    const { id, name, description, onDashboard, recordedAt } = report
    const question = readQuestion(report.report)
    const range = readRange(search.range) ?? question.range
    return (
      <>
        <Anchor size="sm" className="no-print" renderRoot={(props) => <LinkTo to="/lists" {...props} />}>
          <Group gap={4} component="span">
            <IconArrowLeft size={14} aria-hidden />
            <FormattedMessage id="report.back" />
          </Group>
        </Anchor>
        <PageHeader title="report.title" values={{ name }} lead={description}>
          {isNow && (
            <>
              <Button size="xs" variant="default" onClick={() => void navigate({ search: (now) => ({ ...now, rename: 'yes' }), state: openingState('rename'), resetScroll: false })}>
                <FormattedMessage id="lists.rename" />
              </Button>
              <Button
                size="xs"
                variant="default"
                onClick={() => remove({ id, name, description, onDashboard, input: question.input }, () => void navigate({ to: '/lists' }))}
              >
                <FormattedMessage id="lists.delete" />
              </Button>
            </>
          )}
        </PageHeader>
        <OnRecord id="dates.onRecord.lists" />
        <Stack gap="lg">
          <Group justify="space-between">
            <ReportActions report={reportOf(question, name, range, search.asOf)} />
            <Switch
              label={<FormattedMessage id="report.onDashboard" />}
              checked={onDashboard}
              disabled={!isNow}
              onChange={({ currentTarget: { checked } }) => setOnDashboard(id, checked)}
            />
          </Group>
          <Section
            title={`report.kind.${report.report.kind}`}
            lead={<FormattedMessage id="report.live" />}
            controls={
              range && (
                <RangeMenu label="report.range" value={range} onChange={(chosen) => void navigate({ search: (now) => ({ ...now, range: chosen && writeRange(chosen) }), resetScroll: false })} />
              )
            }
          >
            <ReportTable table={report.table} caption={name} />
          </Section>
          <Text size="xs" c="dimmed">
            <FormattedMessage id="report.saved" values={{ date: format.dateTime(recordedAt) }} />
          </Text>
        </Stack>
        {search.rename && (
          <Suspense>
            <RenameReport id={id} name={name} description={description ?? ''} onClose={closeRename} />
          </Suspense>
        )}
      </>
    )
  },
)
