import { SimpleGrid } from '@mantine/core'
import { useIntl } from 'react-intl'
import { graphql } from 'react-relay'
import type { TeamPageQuery } from '../../__generated__/TeamPageQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { useIsNow } from '../../app/is-now'
import { OnRecord } from '../../app/OnRecord'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { AddMember } from './AddMember'
import { MemberCard } from './MemberCard'

/** The vendor's people for the partner (F28): how each helps, and how to write to them. */
export default definePage<TeamPageQuery>(
  graphql`
    query TeamPageQuery($partner: ID, $eyes: ID, $asOf: Date) @preloadable {
      ...Frame_query
      viewer(asPartner: $eyes) {
        role
        partner(id: $partner) {
          id
          name
          team(asOf: $asOf) {
            id
            ...MemberCard_member
          }
        }
      }
    }
  `,
  function TeamPage({ data }) {
    const intl = useIntl()
    const isNow = useIsNow()
    const partner = data.viewer?.partner
    if (!partner) return null
    const manager = data.viewer?.role === 'PROGRAM_MANAGER'
    return (
      <>
        <PageHeader title="team.title" lead={intl.formatMessage({ id: 'team.lead' }, { partner: partner.name })}>
          {manager && isNow && <AddMember partner={partner.id} />}
        </PageHeader>
        <OnRecord id="dates.onRecord.team" dated />
        {partner.team.length === 0 ? (
          <EmptyState title="team.empty" text={manager ? 'team.empty.manager' : 'team.empty.partner'} />
        ) : (
          <SimpleGrid component="ul" cols={{ base: 1, sm: 2, lg: 3 }} m={0} p={0} style={{ listStyle: 'none' }}>
            {partner.team.map((member) => (
              <li key={member.id}>
                <MemberCard member={member} partner={partner.name} manager={manager && isNow} />
              </li>
            ))}
          </SimpleGrid>
        )}
      </>
    )
  },
)
