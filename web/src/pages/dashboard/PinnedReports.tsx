import { Anchor, SimpleGrid } from '@mantine/core'
import { Suspense } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { PinnedReports_partner$key } from '../../__generated__/PinnedReports_partner.graphql'
import { later } from '../../app/later'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { withAllMessages } from '../../language/messages'

const ReportTable = later(withAllMessages(() => import('../../drill/ReportTable').then((code) => ({ default: code.ReportTable }))))

/** The reports that somebody added to the dashboard (F11, Save and add), with their numbers of today. */
export function PinnedReports({ partner }: { readonly partner: PinnedReports_partner$key }) {
  const { reports } = useFragment(
    graphql`
      fragment PinnedReports_partner on Partner {
        reports(onDashboard: true, first: 8) {
          nodes {
            id
            name
            table(first: 5, asOf: $asOf, knownAt: $knownAt) {
              ...ReportTable_table
            }
          }
        }
      }
    `,
    partner,
  )
  if (reports.nodes.length === 0) return null
  return (
    <Section
      title="dashboard.reports"
      controls={
        <Anchor size="sm" renderRoot={(props) => <LinkTo to="/lists" {...props} />}>
          <FormattedMessage id="dashboard.reports.all" />
        </Anchor>
      }
    >
      <SimpleGrid cols={1} spacing="xl">
        {reports.nodes.map(({ id, name, table }) => (
          <div key={id}>
            <Anchor fw={600} renderRoot={(props) => <LinkTo to="/reports/$report" params={{ report: id }} {...props} />}>
              {name}
            </Anchor>
            <Suspense>
              <ReportTable table={table} caption={name} />
            </Suspense>
          </div>
        ))}
      </SimpleGrid>
    </Section>
  )
}
