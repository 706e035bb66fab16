import { SimpleGrid, Stack } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql } from 'react-relay'
import type { ProgramPageQuery } from '../../__generated__/ProgramPageQuery.graphql'
import { definePage } from '../../app/page'
import { DailyRound } from './DailyRound'
import { Guides } from './Guides'
import { Outlooks } from './Outlooks'
import { PartnersTable } from './PartnersTable'
import { ProgramFrame } from './ProgramFrame'
import { ProgramTotals } from './ProgramTotals'

/** All partners: their standings, and who is about to cross or lose a tier (F34). */
export default definePage<ProgramPageQuery>(
  graphql`
    query ProgramPageQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $filter: PartnerFilter, $orderBy: PartnerOrder!, $rows: Int) @preloadable {
      ...Frame_query
      ...ProgramTotals_query
      ...Outlooks_query
      ...PartnersTable_query @arguments(count: $rows)
      ...DailyRound_query
      ...Guides_query
    }
  `,
  function ProgramPage({ data }) {
    return (
      <ProgramFrame title="program.title" lead={<FormattedMessage id="program.lead" />}>
        <Stack>
          <SimpleGrid cols={{ base: 1, lg: 2 }}>
            <ProgramTotals query={data} />
            <Stack>
              <Outlooks query={data} />
              <DailyRound query={data} />
            </Stack>
          </SimpleGrid>
          <PartnersTable query={data} />
          <Guides query={data} />
        </Stack>
      </ProgramFrame>
    )
  },
)
