import { Stack } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql } from 'react-relay'
import type { ProgramEditionsPageQuery } from '../../__generated__/ProgramEditionsPageQuery.graphql'
import { useIsNow } from '../../app/is-now'
import { OnRecord } from '../../app/OnRecord'
import { definePage } from '../../app/page'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import { EditionFacts } from '../program-edition/EditionFacts'
import { ProgramFrame } from '../program/ProgramFrame'
import { AuthoredEditions } from './AuthoredEditions'
import { NewDraft } from './NewDraft'

/** The editions that program managers wrote, a new draft, and those in force over the years (F34). */
export default definePage<ProgramEditionsPageQuery>(
  graphql`
    query ProgramEditionsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
      ...NewDraft_query
      ...AuthoredEditions_query
      program {
        editions {
          from
          until
          ...EditionFacts_edition
        }
      }
    }
  `,
  function ProgramEditionsPage({ data }) {
    const format = useFormat()
    const isNow = useIsNow()
    return (
      <ProgramFrame title="programEditions.title" lead={<FormattedMessage id="programEditions.lead" />}>
        <OnRecord id="dates.onRecord.program" />
        <Stack>
          <AuthoredEditions query={data} />
          {isNow && <NewDraft query={data} />}
          <Section title="programEditions.inForce" lead={<FormattedMessage id="programEditions.inForce.text" />}>
            {data.program.editions.toReversed().map((edition, at) => (
              <details key={edition.from} open={at === 0}>
                <summary>
                  {edition.until ? format.dateRange(edition.from, edition.until) : <FormattedMessage id="programEditions.since" values={{ date: format.date(edition.from) }} />}
                </summary>
                <EditionFacts edition={edition} />
              </details>
            ))}
          </Section>
        </Stack>
      </ProgramFrame>
    )
  },
)
