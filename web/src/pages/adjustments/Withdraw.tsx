import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql } from 'react-relay'
import type { WithdrawMutation } from '../../__generated__/WithdrawMutation.graphql'
import { useAction } from '../../api/use-action'
import { useIsNow } from '../../app/is-now'
import { ahead, later } from '../../app/later'
import { notify } from '../../app/notify'
import { refresh } from '../../app/refresh'

const load = () => import('./WithdrawDialog')
const WithdrawDialog = later(load)

interface Props {
  /** The adjustment's event (ev_…). */
  readonly event: string
  readonly partner: string
  /** The points as the language writes them, with their sign. */
  readonly points: string
}

/** Withdraws an adjustment, with a reason: a button and its dialog. Its points are taken back, and it stays on record. */
export function Withdraw({ event, partner, points }: Props) {
  const intl = useIntl()
  const isNow = useIsNow()
  const [open, setOpen] = useState(false)
  const [error, setError] = useState<string>()
  const [withdraw, busy] = useAction<WithdrawMutation>(graphql`
    mutation WithdrawMutation($input: EventVoidInput!) {
      eventVoid(input: $input) {
        event {
          recordedAt
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const close = () => {
    setOpen(false)
    setError(undefined)
  }
  const confirm = (reason: string) =>
    withdraw({
      // An event is withdrawn once: its id makes sending it again safe.
      variables: { input: { event, reason, idempotencyKey: event } },
      onRefused: ([fault]) => setError(fault?.message),
      onDone: () => {
        close()
        void notify({ message: intl.formatMessage({ id: 'adjustments.withdrawn' }) })
        refresh()
      },
    })
  if (!isNow) return null
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        c="var(--mantine-color-text)"
        aria-label={intl.formatMessage({ id: 'adjustments.withdraw.of' }, { partner, points })}
        onPointerEnter={() => ahead(load)}
        onClick={() => setOpen(true)}
      >
        <FormattedMessage id="adjustments.withdraw" />
      </Button>
      {open && (
        <Suspense>
          <WithdrawDialog text={intl.formatMessage({ id: 'adjustments.withdraw.text' }, { partner, points })} busy={busy} error={error} onClose={close} onWithdraw={confirm} />
        </Suspense>
      )}
    </>
  )
}
