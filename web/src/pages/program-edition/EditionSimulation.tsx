import { Button, Skeleton, Text } from '@mantine/core'
import { Suspense, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay'
import type { EditionSimulation_edition$key } from '../../__generated__/EditionSimulation_edition.graphql'
import type { EditionSimulationQuery } from '../../__generated__/EditionSimulationQuery.graphql'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import { PlainTable } from '../../table/PlainTable'

/** What a draft would change for every partner: computed over the whole book when it is asked. */
export function EditionSimulation({ edition: key }: { edition: EditionSimulation_edition$key }) {
  const edition = useFragment(
    graphql`
      fragment EditionSimulation_edition on AuthoredEdition {
        id
        status
        text
        problems {
          field
        }
      }
    `,
    key,
  )
  // What was simulated is the text of then.
  const [asked, setAsked] = useState<string>()
  if (edition.status !== 'DRAFT' || edition.problems.length > 0) return null
  return (
    <Section title="programEdition.simulation" lead={<FormattedMessage id="programEdition.simulation.text" />}>
      {asked === edition.text ? (
        <Suspense fallback={<Skeleton height={200} />}>
          <Changes id={edition.id} />
        </Suspense>
      ) : (
        <Button variant="default" onClick={() => setAsked(edition.text)}>
          <FormattedMessage id="programEdition.simulate" />
        </Button>
      )}
    </Section>
  )
}

function Changes({ id }: { id: string }) {
  const intl = useIntl()
  const format = useFormat()
  const { authoredEdition } = useLazyLoadQuery<EditionSimulationQuery>(
    graphql`
      query EditionSimulationQuery($id: ID!) {
        authoredEdition(id: $id) {
          id
          simulation {
            rising
            falling
            partners {
              partner {
                id
                name
              }
              difference
              direction
              before {
                performanceTier
                points {
                  total
                }
              }
              after {
                performanceTier
                points {
                  total
                }
              }
            }
          }
        }
      }
    `,
    { id },
    { fetchPolicy: 'network-only' },
  )
  const simulation = authoredEdition?.simulation
  if (!simulation) return null
  return (
    <div aria-live="polite">
      <Text fw={600} mb="xs">
        <FormattedMessage id="programEdition.simulation.summary" values={{ rising: simulation.rising, falling: simulation.falling }} />
      </Text>
      <PlainTable
        caption={intl.formatMessage({ id: 'programEdition.simulation.table' })}
        columns={[
          { id: 'partner', header: 'program.column.name', width: 200, cell: ({ partner }) => partner.name },
          { id: 'direction', header: 'programEdition.direction', width: 120, cell: ({ direction }) => <FormattedMessage id={`programEdition.direction.${direction}`} /> },
          { id: 'before', header: 'programEdition.before', width: 200, cell: ({ before }) => <Place place={before} /> },
          { id: 'after', header: 'programEdition.after', width: 200, cell: ({ after }) => <Place place={after} /> },
          { id: 'difference', header: 'programEdition.difference', align: 'end', width: 120, cell: ({ difference }) => format.change(difference) },
        ]}
        rows={simulation.partners}
        rowKey={({ partner }) => partner.id}
      />
    </div>
  )
}

function Place({ place }: { place: { readonly performanceTier: 'UNTIERED' | 'SILVER' | 'GOLD' | 'PLATINUM' | 'DIAMOND' | 'ELITE'; readonly points: { readonly total: string } } }) {
  const format = useFormat()
  return (
    <>
      <FormattedMessage id={`tier.${place.performanceTier}`} /> <span className="numeric">{format.points(place.points.total)}</span>
    </>
  )
}
