import { useRouter } from '@tanstack/react-router'
import { useIntl } from 'react-intl'
import { graphql } from 'react-relay'
import type { servicesEndMutation } from '../../__generated__/servicesEndMutation.graphql'
import type { servicesRestoreMutation } from '../../__generated__/servicesRestoreMutation.graphql'
import type { servicesUndoMutation } from '../../__generated__/servicesUndoMutation.graphql'
import { useAction } from '../../api/use-action'
import { notify } from '../../app/notify'
import { notifyUndo } from '../../app/notify-undo'

interface Services {
  /** Ends the services from today on; a toast lets undo it for ten seconds, as long as the API does (rules 13). */
  readonly end: () => void
  /** Has the partner manage the client again from today on. */
  readonly restore: () => void
  readonly busy: boolean
}

/** Ends and restores the partner's services for a client (F3); whatever shows the client is asked anew. */
export function useServices({ id, name }: { readonly id: string; readonly name: string }): Services {
  const intl = useIntl()
  const router = useRouter()
  const [commitEnd, ending] = useAction<servicesEndMutation>(graphql`
    mutation servicesEndMutation($input: ClientEndServicesInput!) {
      clientEndServices(input: $input) {
        client {
          id
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const [commitUndo, undoing] = useAction<servicesUndoMutation>(graphql`
    mutation servicesUndoMutation($input: ClientUndoEndServicesInput!) {
      clientUndoEndServices(input: $input) {
        client {
          id
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const [commitRestore, restoring] = useAction<servicesRestoreMutation>(graphql`
    mutation servicesRestoreMutation($input: ClientRestoreServicesInput!) {
      clientRestoreServices(input: $input) {
        client {
          id
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const variables = { input: { client: id } }
  const word = (text: 'ended' | 'undone' | 'restored') => intl.formatMessage({ id: `client.services.${text}` }, { client: name })
  // Lists, counts and points follow: the page and the panel are asked anew.
  const done = (text: 'undone' | 'restored') => {
    void router.invalidate()
    void notify({ color: 'green', message: word(text) })
  }
  return {
    end: () =>
      commitEnd({
        variables,
        onDone: () => {
          void router.invalidate()
          void notifyUndo({
            message: word('ended'),
            undo: intl.formatMessage({ id: 'client.services.undo' }),
            onUndo: () => commitUndo({ variables, onDone: () => done('undone') }),
          })
        },
      }),
    restore: () => commitRestore({ variables, onDone: () => done('restored') }),
    busy: ending || undoing || restoring,
  }
}
