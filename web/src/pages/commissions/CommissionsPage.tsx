import { Stack } from '@mantine/core'
import { graphql } from 'react-relay'
import type { CommissionsPageQuery } from '../../__generated__/CommissionsPageQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { OnRecord } from '../../app/OnRecord'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { CommissionForecast } from './CommissionForecast'
import { CommissionStatements } from './CommissionStatements'
import { CommissionSums } from './CommissionSums'
import type { OpenedEarning } from './load'

/** Past and future commission payments, and what each consists of (F13). */
export default definePage<CommissionsPageQuery, OpenedEarning | undefined>(
  graphql`
    query CommissionsPageQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $statements: CommissionStatementFilter) @preloadable {
      ...Frame_query
      viewer(asPartner: $eyes) {
        partner(id: $partner) {
          statements: commissionStatements(first: 1, asOf: $asOf, knownAt: $knownAt) {
            totalCount
          }
          ...CommissionSums_partner
          ...CommissionStatements_partner
          ...CommissionForecast_partner
        }
      }
    }
  `,
  function CommissionsPage({ data, opened }) {
    const partner = data.viewer?.partner
    if (!partner) return null
    return (
      <>
        <PageHeader title="commissions.title" />
        <OnRecord id="dates.onRecord.commissions" dated />
        <Stack gap="lg">
          {partner.statements.totalCount === 0 ? (
            <EmptyState title="commissions.none" text="commissions.none.text" />
          ) : (
            <>
              <CommissionSums partner={partner} />
              <CommissionStatements partner={partner} />
            </>
          )}
          <CommissionForecast partner={partner} opened={opened} />
        </Stack>
      </>
    )
  },
)
