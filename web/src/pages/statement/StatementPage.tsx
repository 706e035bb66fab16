import { Anchor, Badge, Button, Group, Stack } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql } from 'react-relay'
import type { StatementPageQuery } from '../../__generated__/StatementPageQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { LinkTo } from '../../app/LinkTo'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { useFormat } from '../../language/format'
import { ExportMenu } from '../../table/ExportMenu'
import { StatementLines } from './StatementLines'
import { StatementMonths } from './StatementMonths'
import { StatementSums } from './StatementSums'

/** One quarter's commission, as one would file it (F13). */
export default definePage<StatementPageQuery>(
  graphql`
    query StatementPageQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $statement: ID!, $lines: CommissionLineFilter) @preloadable {
      ...Frame_query
      ...StatementLines_query
      viewer(asPartner: $eyes) {
        partner(id: $partner) {
          id
          name
          commissionStatement(id: $statement, asOf: $asOf, knownAt: $knownAt) {
            from
            to
            status
            payoutOn
            months {
              month
            }
            ...StatementSums_statement
            ...StatementMonths_statement
          }
        }
      }
    }
  `,
  function StatementPage({ data }) {
    const intl = useIntl()
    const format = useFormat()
    const partner = data.viewer?.partner
    const statement = partner?.commissionStatement
    if (!partner || !statement) return <EmptyState title="app.error.absent" text="app.error.absent.text" />
    const quarter = format.dateRange(statement.from, statement.to)
    return (
      <>
        <Anchor className="no-print" size="sm" renderRoot={(props) => <LinkTo to="/commissions" {...props} />}>
          <FormattedMessage id="statement.back" />
        </Anchor>
        <PageHeader title="statement.title" lead={<FormattedMessage id="statement.lead" values={{ partner: partner.name, quarter }} />}>
          <Group gap="xs" className="no-print">
            <ExportMenu
              name={`${intl.formatMessage({ id: 'statement.title' })} ${statement.from.slice(0, 7)}`}
              report={{ kind: 'COMMISSION_LINES', range: { from: statement.from, to: statement.to } }}
            />
            <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print()}>
              <FormattedMessage id="statement.print" />
            </Button>
          </Group>
        </PageHeader>
        <Stack gap="lg">
          <Group gap="xs">
            <Badge variant="light" color={statement.status === 'CARRIED_OVER' ? 'orange' : 'indigo'} tt="none" size="lg">
              <FormattedMessage id={`commissions.status.${statement.status}`} />
            </Badge>
            <FormattedMessage id={`statement.payout.${statement.status}`} values={{ date: format.date(statement.payoutOn) }} />
          </Group>
          <StatementSums statement={statement} />
          <StatementMonths statement={statement} />
          <StatementLines query={data} months={statement.months.map(({ month }) => month)} />
        </Stack>
      </>
    )
  },
)
