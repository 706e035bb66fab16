import { Anchor, Switch } from '@mantine/core'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { SavedReports_partner$data, SavedReports_partner$key } from '../../__generated__/SavedReports_partner.graphql'
import { EmptyState } from '../../app/EmptyState'
import { useIsNow } from '../../app/is-now'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { dash, useFormat, type Format } from '../../language/format'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { ReportItems } from './ReportItems'
import { useReportCommands } from './report-commands'

type Row = SavedReports_partner$data['reports']['nodes'][number]

/** The partner's saved reports: questions that are asked anew each time. */
export function SavedReports({ partner }: { readonly partner: SavedReports_partner$key }) {
  const intl = useIntl()
  const isNow = useIsNow()
  const format = useFormat()
  const { reports } = useFragment(
    graphql`
      fragment SavedReports_partner on Partner {
        reports(first: 100) {
          totalCount
          nodes {
            id
            name
            onDashboard
            recordedAt
            report {
              kind
              range {
                preset
                from
                to
              }
            }
            ...ReportItems_report
          }
        }
      }
    `,
    partner,
  )
  const columns = useMemo(() => columnsOf(format), [format])
  return (
    <Section title="lists.reports">
      <DataTable
        name="reports"
        label={intl.formatMessage({ id: 'lists.reports' })}
        columns={columns}
        rows={reports.nodes}
        rowKey={({ id }) => id}
        total={reports.nodes.length}
        count={intl.formatMessage({ id: 'lists.reports.count' }, { count: reports.totalCount, shown: format.number(reports.nodes.length) })}
        actions={isNow ? (report) => <ReportItems report={report} /> : undefined}
        rowName={({ name }) => name}
        empty={<EmptyState title="lists.reports.empty" text="lists.reports.empty.text" />}
      />
    </Section>
  )
}

function OnDashboard({ id, name, onDashboard }: Pick<Row, 'id' | 'name' | 'onDashboard'>) {
  const intl = useIntl()
  const isNow = useIsNow()
  const { setOnDashboard } = useReportCommands()
  return (
    <Switch
      disabled={!isNow}
      checked={onDashboard}
      aria-label={intl.formatMessage({ id: 'lists.onDashboard.of' }, { name })}
      onChange={({ currentTarget: { checked } }) => setOnDashboard(id, checked)}
    />
  )
}

function columnsOf(format: Format): readonly Column<Row>[] {
  return [
    {
      id: 'name',
      header: 'lists.name',
      width: 320,
      cell: ({ id, name }) => <Anchor inherit renderRoot={(props) => <LinkTo to="/reports/$report" params={{ report: id }} {...props} />}>{name}</Anchor>,
    },
    { id: 'kind', header: 'lists.kind', width: 200, cell: ({ report: { kind } }) => <FormattedMessage id={`report.kind.${kind}`} /> },
    {
      id: 'range',
      header: 'dates.range',
      width: 200,
      cell: ({ report: { range } }) =>
        range ? range.preset ? <FormattedMessage id={`dates.preset.${range.preset}`} /> : format.dateRange(range.from, range.to) : dash,
    },
    {
      id: 'dashboard',
      header: 'report.onDashboard',
      width: 150,
      cell: ({ id, name, onDashboard }) => <OnDashboard id={id} name={name} onDashboard={onDashboard} />,
    },
    { id: 'saved', header: 'lists.saved', align: 'end', width: 190, optional: true, cell: ({ recordedAt }) => format.dateTime(recordedAt) },
  ]
}
