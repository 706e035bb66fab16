import { Stack } from '@mantine/core'
import { graphql } from 'react-relay'
import type { DashboardPageQuery } from '../../__generated__/DashboardPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { ClientsTable } from '../clients/ClientsTable'
import { UpcomingRenewals } from '../clients/UpcomingRenewals'

export default definePage<DashboardPageQuery>(
  graphql`
    query DashboardPageQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime) @preloadable {
      ...Frame_query
      ...UpcomingRenewals_query
      ...ClientsTable_query
    }
  `,
  function DashboardPage({ data }) {
    return (
      <>
        <PageHeader title="dashboard.title" />
        <Stack gap="lg">
          <UpcomingRenewals query={data} />
          <ClientsTable query={data} />
        </Stack>
      </>
    )
  },
)
