import { Stack } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql } from 'react-relay'
import type { EditionsPageQuery } from '../../__generated__/EditionsPageQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { Section } from '../../app/Section'
import { ForecastTabs } from '../forecast/ForecastTabs'
import { AffectedClients } from './AffectedClients'
import { EditionSelect } from './EditionSelect'
import { MonthsUnder } from './MonthsUnder'
import { RulesCompared } from './RulesCompared'
import { StandingsCompared } from './StandingsCompared'

export default definePage<EditionsPageQuery>(
  graphql`
    query EditionsPageQuery(
      $partner: ID
      $eyes: ID
      $asOf: Date
      $knownAt: DateTime
      $chosen: Boolean!
      $program: ProgramKey!
      $edition: Date
      $direction: OrderDirection!
    ) @preloadable {
      ...Frame_query
      ...EditionSelect_query
      ...RulesCompared_query
      viewer(asPartner: $eyes) {
        partner(id: $partner) {
          standing(asOf: $asOf, knownAt: $knownAt) @include(if: $chosen) {
            ...StandingsCompared_kept
          }
          underEdition(program: $program, edition: $edition, asOf: $asOf, knownAt: $knownAt) @include(if: $chosen) {
            ...StandingsCompared_view
            ...MonthsUnder_view
          }
        }
      }
      ...AffectedClients_query @include(if: $chosen) @alias(as: "affected")
    }
  `,
  function EditionsPage({ data }) {
    const partner = data.viewer?.partner
    return (
      <>
        <PageHeader title="editions.title" lead={<FormattedMessage id="editions.lead" />}>
          <EditionSelect query={data} />
        </PageHeader>
        <ForecastTabs />
        <Stack>
          {!partner && <EmptyState title="app.error.absent" text="app.error.absent.text" />}
          {partner && !partner.underEdition && (
            <Section title="editions.start">
              <EmptyState title="editions.start.title" text="editions.start.text" />
            </Section>
          )}
          {partner?.standing && partner.underEdition && (
            <>
              <Section title="editions.standings" lead={<FormattedMessage id="editions.standings.lead" />}>
                <StandingsCompared kept={partner.standing} view={partner.underEdition} />
              </Section>
              <Section title="editions.months">
                <MonthsUnder view={partner.underEdition} />
              </Section>
              {data.affected && (
                <Section title="editions.clients" lead={<FormattedMessage id="editions.clients.lead" />}>
                  <AffectedClients query={data.affected} />
                </Section>
              )}
            </>
          )}
          <Section title="editions.rules" lead={<FormattedMessage id="editions.rules.lead" />}>
            <RulesCompared query={data} />
          </Section>
        </Stack>
      </>
    )
  },
)
