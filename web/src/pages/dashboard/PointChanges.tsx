import { SimpleGrid, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { PointChanges_change$key } from '../../__generated__/PointChanges_change.graphql'
import type { PointChanges_partner$key } from '../../__generated__/PointChanges_partner.graphql'
import { Section } from '../../app/Section'
import { RangeMenu } from '../../dates/RangeMenu'
import { writeRange } from '../../dates/range'
import { addDays } from '../../dates/known-days'
import { DrillLink } from '../../drill/DrillLink'
import type { ChangeDrill } from '../../drill/drills'
import { Explained } from '../../explain/Explained'
import { useFormat } from '../../language/format'
import classes from './dashboard.module.css'
import { rangeOf } from './search'

/** How points changed over a range of days (F10): each number opens what is behind it. */
export function PointChanges({ partner }: { readonly partner: PointChanges_partner$key }) {
  const format = useFormat()
  const navigate = useNavigate({ from: '/' })
  const { changes: written } = useSearch({ from: '/' })
  const { pointChanges: changes } = useFragment(
    graphql`
      fragment PointChanges_partner on Partner {
        pointChanges(range: $changes, asOf: $asOf, knownAt: $knownAt) {
          from
          to
          net
          opening {
            total
          }
          closing {
            total
          }
          newSold {
            ...PointChanges_change
          }
          lostSold {
            ...PointChanges_change
          }
          newManaged {
            ...PointChanges_change
          }
          lostManaged {
            ...PointChanges_change
          }
          adjusted {
            points
            ...PointChanges_change
          }
        }
      }
    `,
    partner,
  )
  return (
    <Section
      title="dashboard.changes"
      lead={format.dateRange(changes.from, changes.to)}
      controls={
        <RangeMenu
          label="dashboard.changes.range"
          value={rangeOf(written)}
          onChange={(range) => void navigate({ search: (now) => ({ ...now, changes: range && writeRange(range) }), resetScroll: false })}
        />
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Change drill="NEW_SOLD" change={changes.newSold} />
        <Change drill="LOST_SOLD" change={changes.lostSold} />
        <Change drill="NEW_MANAGED" change={changes.newManaged} />
        <Change drill="LOST_MANAGED" change={changes.lostManaged} />
        {changes.adjusted.points !== '0' && <Change drill="ADJUSTED" change={changes.adjusted} />}
      </SimpleGrid>
      <Text size="sm" c="dimmed" mt="sm" className="numeric">
        <FormattedMessage
          id="dashboard.changes.net"
          values={{
            opening: <Explained figure="TOTAL" on={addDays(changes.from, -1)}>{format.points(changes.opening.total)}</Explained>,
            closing: <Explained figure="TOTAL" on={changes.to}>{format.points(changes.closing.total)}</Explained>,
            net: <Explained figure="TOTAL" from={changes.from} on={changes.to}>{format.change(changes.net)}</Explained>,
          }}
        />
      </Text>
    </Section>
  )
}

function Change({ drill, change }: { readonly drill: ChangeDrill; readonly change: PointChanges_change$key }) {
  const format = useFormat()
  const { points, clients } = useFragment(
    graphql`
      fragment PointChanges_change on PointChange {
        points
        clients(first: 1) {
          totalCount
        }
      }
    `,
    change,
  )
  return (
    <DrillLink drill={drill} className={classes['opens']}>
      <Text component="span" display="block" size="sm" c="dimmed">
        <FormattedMessage id={`drill.${drill}`} />
      </Text>
      <Text component="span" display="block" size="xl" fw={650} className="numeric" c={signColour(points)}>
        {format.change(points)}
      </Text>
      <Text component="span" display="block" size="xs" c="dimmed">
        <FormattedMessage id="dashboard.changes.clients" values={{ count: clients.totalCount }} />
      </Text>
    </DrillLink>
  )
}

/** The colour of a change by its sign; its sign is written too. */
function signColour(points: string): string | undefined {
  if (points === '0') return undefined
  return points.startsWith('-') ? 'var(--lost)' : 'var(--gained)'
}
