import { Stack } from '@mantine/core'
import { graphql } from 'react-relay'
import type { ProgramEditionPageQuery } from '../../__generated__/ProgramEditionPageQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { OnRecord } from '../../app/OnRecord'
import { definePage } from '../../app/page'
import { Section } from '../../app/Section'
import { ProgramFrame } from '../program/ProgramFrame'
import { EditionFacts } from './EditionFacts'
import { EditionEditor } from './EditionEditor'
import { EditionSimulation } from './EditionSimulation'

/** One edition that a program manager wrote: its text, its checks, what it would change, and its publication (F34). */
export default definePage<ProgramEditionPageQuery>(
  graphql`
    query ProgramEditionPageQuery($partner: ID, $eyes: ID, $edition: ID!) @preloadable {
      ...Frame_query
      authoredEdition(id: $edition) {
        id
        status
        edition {
          ...EditionFacts_edition
        }
        ...EditionEditor_edition
        ...EditionSimulation_edition
      }
    }
  `,
  function ProgramEditionPage({ data }) {
    const authored = data.authoredEdition
    return (
      <ProgramFrame title="programEdition.title">
        <OnRecord id="dates.onRecord.program" />
        {authored ? (
          <Stack>
            <EditionEditor edition={authored} key={authored.id} />
            <EditionSimulation edition={authored} />
            {authored.edition && (
              <Section title="programEdition.readable">
                <EditionFacts edition={authored.edition} />
              </Section>
            )}
          </Stack>
        ) : (
          <EmptyState title="app.error.absent" text="app.error.absent.text" />
        )}
      </ProgramFrame>
    )
  },
)
