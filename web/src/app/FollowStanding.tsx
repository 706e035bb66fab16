import { Affix, Button, Group, Paper, Text } from '@mantine/core'
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { FollowStandingQuery } from '../__generated__/FollowStandingQuery.graphql'
import { followStanding } from '../api/standing-stream'
import { useFrame } from './frame'
import { refresh } from './refresh'

interface Props {
  readonly partner: string
  readonly eyes: string | null
}

/**
 * Keeps the page of today up to date: when the partner's standing changes, what is
 * shown is asked anew, quietly. Whoever is in the middle of something is offered it.
 */
export default function FollowStanding({ partner, eyes }: Props): ReactNode {
  const environment = useRelayEnvironment()
  const recordedAt = useFrame()?.program.book.recordedAt
  const [offered, setOffered] = useState(false)
  const show = () => {
    setOffered(false)
    refresh()
  }
  const changed = useEffectEvent(() => (isBusy() ? setOffered(true) : show()))
  // The stream opens after the page was answered: what was recorded between is in neither.
  const opened = useEffectEvent(() => {
    const query = graphql`
      query FollowStandingQuery {
        program {
          book {
            recordedAt
          }
        }
      }
    `
    const before = recordedAt
    fetchQuery<FollowStandingQuery>(environment, query, {}).subscribe({
      next: ({ program }) => {
        if (program.book.recordedAt !== before) changed()
      },
    })
  })
  useEffect(() => followStanding(partner, eyes, { opened: () => opened(), changed: () => changed() }), [partner, eyes])
  return (
    <Affix position={{ bottom: 16, left: 16 }} role="status" className="no-print">
      {offered && (
        <Paper withBorder shadow="md" p="xs">
          <Group gap="sm">
            <Text size="sm">
              <FormattedMessage id="dates.live.new" />
            </Text>
            <Button size="compact-sm" onClick={show}>
              <FormattedMessage id="dates.live.show" />
            </Button>
          </Group>
        </Paper>
      )}
    </Affix>
  )
}

/** Whether somebody fills in, chooses or reads something that an exchange of the figures would disturb. */
function isBusy(): boolean {
  const focused = document.activeElement
  return (
    document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null ||
    (focused instanceof HTMLElement && (focused.isContentEditable || focused.matches('input, textarea, select')))
  )
}
