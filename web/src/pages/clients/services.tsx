import { Button, Group } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import { graphql } from 'react-relay'
import type { servicesEndMutation } from '../../__generated__/servicesEndMutation.graphql'
import type { servicesRestoreMutation } from '../../__generated__/servicesRestoreMutation.graphql'
import type { servicesUndoMutation } from '../../__generated__/servicesUndoMutation.graphql'
import { forgetAnswers } from '../../api/environment'
import { hideToast, notify } from '../../app/notify'
import { useChange } from '../../app/use-change'

interface Services {
  /** Ends the services from today on; a toast lets undo it for ten seconds. */
  readonly end: () => Promise<void>
  /** Has the partner manage the client again from today on. */
  readonly restore: () => Promise<void>
  readonly busy: boolean
}

// As long as the API takes an end back (rules 13).
const undoFor = 10_000

/** Ends and restores the partner's services for a client (F3); whatever shows the client is asked anew. */
export function useServices({ id, name }: { readonly id: string; readonly name: string }): Services {
  const intl = useIntl()
  const router = useRouter()
  const [commitEnd, ending] = useChange<servicesEndMutation>(
    graphql`
      mutation servicesEndMutation($input: ClientEndServicesInput!) {
        clientEndServices(input: $input) {
          client {
            id
          }
          userErrors {
            message
          }
        }
      }
    `,
    (response) => response.clientEndServices.userErrors,
  )
  const [commitUndo] = useChange<servicesUndoMutation>(
    graphql`
      mutation servicesUndoMutation($input: ClientUndoEndServicesInput!) {
        clientUndoEndServices(input: $input) {
          client {
            id
          }
          userErrors {
            message
          }
        }
      }
    `,
    (response) => response.clientUndoEndServices.userErrors,
  )
  const [commitRestore, restoring] = useChange<servicesRestoreMutation>(
    graphql`
      mutation servicesRestoreMutation($input: ClientRestoreServicesInput!) {
        clientRestoreServices(input: $input) {
          client {
            id
          }
          userErrors {
            message
          }
        }
      }
    `,
    (response) => response.clientRestoreServices.userErrors,
  )
  // Lists, counts and points follow: nothing that was answered holds.
  const refresh = useCallback(async () => {
    forgetAnswers()
    await router.invalidate()
  }, [router])
  const tell = useCallback(
    (text: 'client.services.undone' | 'client.services.restored') => notify({ color: 'green', message: intl.formatMessage({ id: text }, { client: name }) }),
    [intl, name],
  )
  const undo = useCallback(async () => {
    void hideToast(`services ${id}`)
    if (!(await commitUndo({ input: { client: id } }))) return
    await refresh()
    void tell('client.services.undone')
  }, [commitUndo, id, refresh, tell])
  const end = useCallback(async () => {
    if (!(await commitEnd({ input: { client: id } }))) return
    void notify({
      id: `services ${id}`,
      autoClose: undoFor,
      message: (
        <Group justify="space-between" wrap="nowrap">
          {intl.formatMessage({ id: 'client.services.ended' }, { client: name })}
          <Button size="compact-sm" variant="light" onClick={() => void undo()}>
            {intl.formatMessage({ id: 'client.services.undo' })}
          </Button>
        </Group>
      ),
    })
    await refresh()
  }, [commitEnd, id, intl, name, refresh, undo])
  const restore = useCallback(async () => {
    if (!(await commitRestore({ input: { client: id } }))) return
    await refresh()
    void tell('client.services.restored')
  }, [commitRestore, id, refresh, tell])
  return { end, restore, busy: ending || restoring }
}
