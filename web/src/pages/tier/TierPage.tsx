import { Stack } from '@mantine/core'
import { graphql } from 'react-relay'
import type { TierPageQuery } from '../../__generated__/TierPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { AccountPerformance } from './AccountPerformance'
import { CalculatorSideBar } from './calculator/CalculatorSideBar'
import type { OpenedOnTier } from './load'
import { PointsByMarket } from './PointsByMarket'
import { ProgressOverTime } from './ProgressOverTime'
import { RetentionOverTime } from './RetentionOverTime'
import { SoldPointsOverTime } from './SoldPointsOverTime'
import { TierCard } from './TierCard'
import { TierInsights } from './TierInsights'
import { TierPerformance } from './TierPerformance'
import { TierProgressChart } from './TierProgressChart'
import { TierTabs } from './TierTabs'
import classes from './tier.module.css'

export default definePage<TierPageQuery, OpenedOnTier>(
  graphql`
    query TierPageQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $from: Date, $to: Date) @preloadable {
      ...Frame_query
      program {
        ...Freshness_program
        ...CalculatorSideBar_program
        ...SoldPointsOverTime_program
      }
      viewer(asPartner: $eyes) {
        partner(id: $partner) {
          name
          ...TierCard_partner
          ...TierPerformance_partner
          ...TierProgressChart_partner
          ...TierInsights_partner
          ...ProgressOverTime_partner
          ...SoldPointsOverTime_partner
          ...PointsByMarket_partner
          ...AccountPerformance_partner
          ...RetentionOverTime_partner
        }
      }
    }
  `,
  function TierPage({ data: { program, viewer }, opened: { calculator, month, show, query } }) {
    const partner = viewer?.partner
    if (!partner) return null
    return (
      <>
        <PageHeader title="tier.title" lead={partner.name} />
        <TierTabs />
        <div className={classes['layout']}>
          <div className={classes['side']}>
            <CalculatorSideBar program={program} query={calculator} />
          </div>
          <Stack gap="md">
            <TierCard partner={partner} program={program} />
            <div className={classes['pair']}>
              <TierPerformance partner={partner} />
              <TierProgressChart partner={partner} />
            </div>
            <TierInsights partner={partner} />
            <ProgressOverTime partner={partner} />
            <SoldPointsOverTime partner={partner} program={program} opened={month && show && query ? { month, show, query } : undefined} />
            <PointsByMarket partner={partner} />
            <div className={classes['pair']}>
              <AccountPerformance partner={partner} />
              <RetentionOverTime partner={partner} />
            </div>
          </Stack>
        </div>
      </>
    )
  },
)
