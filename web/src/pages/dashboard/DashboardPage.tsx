import { Grid, Stack } from '@mantine/core'
import { Suspense } from 'react'
import { graphql } from 'react-relay'
import type { DashboardPageQuery } from '../../__generated__/DashboardPageQuery.graphql'
import { later } from '../../app/later'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { loadDrill } from '../../drill/load'
import { ClientsTable } from '../clients/ClientsTable'
import { UpcomingRenewals } from '../clients/UpcomingRenewals'
import { Alerts } from './Alerts'
import { CommissionsSummary } from './CommissionsSummary'
import { PartnerTabs } from './PartnerTabs'
import { PinnedReports } from './PinnedReports'
import { PointChanges } from './PointChanges'
import { ProgramProgress } from './ProgramProgress'
import { rangeOf, type OpenedNumber } from './search'
import { SharedSelling } from './SharedSelling'
import { TierProgression } from './TierProgression'

const DrillDialog = later(loadDrill)

/** How much, what is coming, what must I do: a partner's book on one page (F1 to F3, F8 to F14). */
export default definePage<DashboardPageQuery, OpenedNumber>(
  graphql`
    query DashboardPageQuery(
      $partner: ID
      $eyes: ID
      $asOf: Date
      $knownAt: DateTime
      $target: Tier
      $changes: DateRange!
      $selling: DateRange!
      $clients: ClientFilter
      $clientOrder: ClientOrder!
      $renewalOrder: RenewalOrder!
      $rows: Int
    ) @preloadable {
      ...Frame_query
      ...ClientsTable_query @arguments(count: $rows, filter: $clients, order: $clientOrder)
      ...UpcomingRenewals_query @arguments(order: $renewalOrder)
      viewer(asPartner: $eyes) {
        partner(id: $partner) {
          ...Alerts_partner
          ...ProgramProgress_partner
          ...TierProgression_partner
          ...PointChanges_partner
          ...SharedSelling_partner
          ...CommissionsSummary_partner
          ...PinnedReports_partner
        }
      }
    }
  `,
  function DashboardPage({ data, opened: { drill, range, ...queries } }) {
    const partner = data.viewer?.partner
    if (!partner) return null
    return (
      <>
        <PageHeader title="dashboard.title" />
        <PartnerTabs current="/" />
        <Stack gap="lg">
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, lg: 4 }}>
              <Alerts partner={partner} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 8 }}>
              <ProgramProgress partner={partner} />
            </Grid.Col>
          </Grid>
          <ClientsTable query={data} />
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, lg: 7 }}>
              <TierProgression partner={partner} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 5 }}>
              <PointChanges partner={partner} />
            </Grid.Col>
          </Grid>
          <SharedSelling partner={partner} />
          <CommissionsSummary partner={partner} />
          <UpcomingRenewals query={data} />
          <PinnedReports partner={partner} />
        </Stack>
        {drill && (
          <Suspense>
            <DrillDialog drill={drill} range={rangeOf(range)} {...queries} />
          </Suspense>
        )}
      </>
    )
  },
)
