import { Stack } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql } from 'react-relay'
import type { ForecastPageQuery } from '../../__generated__/ForecastPageQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { Section } from '../../app/Section'
import { Expiries } from './Expiries'
import { ForecastMonths } from './ForecastMonths'
import { ForecastTabs } from './ForecastTabs'
import { Levers } from './Levers'
import { RenewalsAhead } from './RenewalsAhead'
import { ReviewAhead } from './ReviewAhead'
import { TierChangesAhead } from './TierChangesAhead'

export default definePage<ForecastPageQuery>(
  graphql`
    query ForecastPageQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime) @preloadable {
      ...Frame_query
      viewer(asPartner: $eyes) {
        partner(id: $partner) {
          forecast(asOf: $asOf, knownAt: $knownAt) {
            ...ReviewAhead_forecast
            ...ForecastMonths_forecast
            ...TierChangesAhead_forecast
            ...Levers_forecast
          }
          ...RenewalsAhead_partner
        }
      }
      ...Expiries_query
    }
  `,
  function ForecastPage({ data }) {
    const partner = data.viewer?.partner
    return (
      <>
        <PageHeader title="forecast.title" lead={<FormattedMessage id="forecast.lead" />} />
        <ForecastTabs />
        {partner ? (
          <Stack>
            <Section title="forecast.review">
              <ReviewAhead forecast={partner.forecast} />
            </Section>
            <Section title="forecast.levers" lead={<FormattedMessage id="forecast.levers.lead" />}>
              <Levers forecast={partner.forecast} />
            </Section>
            <Section title="forecast.months">
              <ForecastMonths forecast={partner.forecast} />
            </Section>
            <Section title="forecast.changes">
              <TierChangesAhead forecast={partner.forecast} />
            </Section>
            <Section title="forecast.expiries" lead={<FormattedMessage id="forecast.expiries.lead" />}>
              <Expiries query={data} />
            </Section>
            <Section title="forecast.renewals" lead={<FormattedMessage id="forecast.renewals.lead" />}>
              <RenewalsAhead partner={partner} />
            </Section>
          </Stack>
        ) : (
          <EmptyState title="app.error.absent" text="app.error.absent.text" />
        )}
      </>
    )
  },
)
