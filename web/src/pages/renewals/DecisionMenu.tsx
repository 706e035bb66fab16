import { Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { DecisionMenu_clientRenewal$key } from '../../__generated__/DecisionMenu_clientRenewal.graphql'
import type { DecisionMenu_renewal$data, DecisionMenu_renewal$key } from '../../__generated__/DecisionMenu_renewal.graphql'
import type { DecisionMenuMutation } from '../../__generated__/DecisionMenuMutation.graphql'
import { useAction } from '../../api/use-action'
import { useIsNow } from '../../app/is-now'
import { MenuButton } from '../../app/MenuButton'
import { notifyUndo } from '../../app/notify-undo'
import { useFrame } from '../../app/frame'
import { decisions, type Decision, type Status } from './search'
import { useRefreshSummary } from './useRefreshSummary'

/** What is decided about a renewal, and what else may be: decided at once, with an undo. */
export function DecisionMenu({ renewal: renewalKey, of }: { renewal: DecisionMenu_renewal$key; of: DecisionMenu_clientRenewal$key }) {
  const intl = useIntl()
  const isNow = useIsNow()
  const frame = useFrame()
  const refreshSummary = useRefreshSummary()
  const { client } = useFragment(
    graphql`
      fragment DecisionMenu_clientRenewal on ClientRenewal {
        client {
          id
          relationship(asOf: $asOf, knownAt: $knownAt)
          company {
            id
            name
          }
        }
      }
    `,
    of,
  )
  const renewal = useFragment(
    graphql`
      fragment DecisionMenu_renewal on Renewal {
        id
        opensOn
        decideBy
        startsOn
        decision(asOf: $asOf)
        decidedOn(asOf: $asOf)
      }
    `,
    renewalKey,
  )
  const [decide, pending] = useAction<DecisionMenuMutation>(graphql`
    mutation DecisionMenuMutation($input: RenewalDecideInput!, $asOf: Date) {
      renewalDecide(input: $input) {
        renewal {
          id
          decision(asOf: $asOf)
          decidedOn(asOf: $asOf)
          status(asOf: $asOf)
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const today = frame?.program?.today
  const word = (decision: Decision) => intl.formatMessage({ id: `renewals.decision.${decision}` })
  // Others than today, days are only looked at; a company that a partner only sold to is decided about by those that manage it.
  const mayDecide = isNow && today && renewal.startsOn > today && (frame.viewer?.role === 'PROGRAM_MANAGER' || client.relationship !== 'SOLD')
  if (!mayDecide) return <Text span inherit>{word(renewal.decision)}</Text>

  const record = (decision: Decision, on: string | null | undefined, onDone?: () => void) =>
    decide({
      variables: { input: { renewal: renewal.id, decision, on: decision === 'UNDECIDED' ? null : (on ?? today) }, asOf: null },
      optimisticResponse: {
        renewalDecide: {
          renewal: { id: renewal.id, decision, decidedOn: decision === 'UNDECIDED' ? null : (on ?? today), status: statusOf(renewal, decision, today) },
          userErrors: [],
        },
      },
      onDone: () => {
        refreshSummary()
        onDone?.()
      },
    })
  const choose = (decision: Decision) => {
    const before = { decision: renewal.decision, on: renewal.decidedOn }
    record(decision, today, () =>
      void notifyUndo({
        message: intl.formatMessage({ id: 'renewals.decided' }, { client: client.company.name, decision: word(decision) }),
        undo: intl.formatMessage({ id: 'renewals.undo' }),
        onUndo: () => record(before.decision, before.on),
      }),
    )
  }
  return (
    <MenuButton
      variant="default"
      size="compact-sm"
      fw={renewal.decision === 'UNDECIDED' ? 400 : 600}
      rightSection={<IconChevronDown size={12} aria-hidden />}
      aria-busy={pending}
      label={intl.formatMessage({ id: 'renewals.decision.of' }, { client: client.company.name, decision: word(renewal.decision) })}
      entries={decisions
        .filter((decision) => decision !== renewal.decision)
        .map((decision) => ({
          key: decision,
          label: <FormattedMessage id={`renewals.decide.${decision}`} />,
          grave: decision === 'CANCEL',
          onClick: () => choose(decision),
        }))}
    >
      {word(renewal.decision)}
    </MenuButton>
  )
}

/** How far a renewal that is still ahead is, once it is decided so (rules 13). */
function statusOf({ opensOn, decideBy }: Pick<DecisionMenu_renewal$data, 'opensOn' | 'decideBy'>, decision: Decision, today: string): Status {
  if (decision !== 'UNDECIDED') return 'DECIDED'
  if (today > decideBy) return 'OVERDUE'
  return today < opensOn ? 'NOT_OPEN' : 'PENDING'
}
