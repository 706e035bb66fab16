import { Button, Group } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { commitMutation, ConnectionHandler, graphql, useRelayEnvironment } from 'react-relay'
import type { MutationParameters, RecordProxy, RecordSourceProxy } from 'relay-runtime'
import type { useServicesEndMutation } from '../../__generated__/useServicesEndMutation.graphql'
import type { useServicesRestoreMutation } from '../../__generated__/useServicesRestoreMutation.graphql'
import type { useServicesUndoMutation } from '../../__generated__/useServicesUndoMutation.graphql'
import { ApiError } from '../../api/errors'
import { refresh } from '../../app/refresh'
import { hideToast, notify } from '../../app/notify'
import type { MessageId } from '../../language/message-id'
import type { ClientRow } from './ClientsTable'

/** Ends and restores the services for a client (F3). */
export interface Services {
  readonly end: (client: ClientRow) => void
  readonly restore: (client: ClientRow) => void
}

interface Options {
  /** The connection that the table shows. */
  readonly connection: string | undefined
  /** Whether it shows clients whose services ended, too. */
  readonly keepsEnded: boolean
}

// As long as the server lets the end of services be undone (rules 13).
const undoFor = 10_000

interface Payload {
  readonly userErrors: readonly { readonly message: string }[]
}

/**
 * Ends services at once, before the server has answered, and offers to undo it
 * for ten seconds. Where the server refuses, the row comes back and the reason
 * is shown.
 */
export function useServices({ connection, keepsEnded }: Options): Services {
  const intl = useIntl()
  const environment = useRelayEnvironment()
  const { asOf, knownAt } = useSearch({ from: '__root__' })
  return useMemo(() => {
    const text = (id: MessageId, name: string) => intl.formatMessage({ id }, { name })
    const day = { asOf: asOf ?? null, knownAt: knownAt ?? null }
    const refused = (name: string, said: string) => {
      void notify({ color: 'red', title: text('clients.refused', name), message: said, autoClose: undoFor, closeButtonProps: { 'aria-label': text('app.close', '') } })
    }
    /** Sends a mutation; says why it was refused, or goes on when it was not. */
    function send<Mutation extends MutationParameters>(
      name: string,
      config: Pick<Parameters<typeof commitMutation<Mutation>>[1], 'mutation' | 'variables' | 'updater' | 'optimisticUpdater'>,
      payload: (response: Mutation['response']) => Payload,
      done: () => void,
    ) {
      commitMutation<Mutation>(environment, {
        ...config,
        onError: (error) => refused(name, error instanceof ApiError ? error.message : text('app.error.unreachable.text', name)),
        onCompleted: (response) => {
          const fault = payload(response).userErrors[0]
          if (fault) return refused(name, fault.message)
          refresh()
          done()
        },
      })
    }

    const undo = (client: ClientRow, toast: string, place: number) => {
      void hideToast(toast)
      const { name } = client.company
      send<useServicesUndoMutation>(
        name,
        {
          mutation: graphql`
            mutation useServicesUndoMutation($client: ID!, $asOf: Date, $knownAt: DateTime) {
              clientUndoEndServices(input: { client: $client }) {
                client {
                  id
                  ...ClientsTable_row
                }
                userErrors {
                  message
                }
              }
            }
          `,
          variables: { client: client.id, ...day },
          updater: (store) => {
            const back = store.getRootField('clientUndoEndServices')?.getLinkedRecord('client')
            if (connection && back && !keepsEnded) insert(store, connection, back, place)
          },
        },
        ({ clientUndoEndServices }) => clientUndoEndServices,
        () => void notify({ message: text('clients.undone', name), closeButtonProps: { 'aria-label': text('app.close', '') } }),
      )
    }

    const end = (client: ClientRow) => {
      const { name } = client.company
      // Where the row stood, for it to come back there.
      let place = 0
      const drop = (store: RecordSourceProxy) => {
        if (connection && !keepsEnded) place = remove(store, connection, client.id) ?? place
      }
      send<useServicesEndMutation>(
        name,
        {
          mutation: graphql`
            mutation useServicesEndMutation($client: ID!, $asOf: Date, $knownAt: DateTime) {
              clientEndServices(input: { client: $client }) {
                client {
                  id
                  ...ClientsTable_row
                }
                userErrors {
                  message
                }
              }
            }
          `,
          variables: { client: client.id, ...day },
          optimisticUpdater: drop,
          updater: (store) => {
            if (store.getRootField('clientEndServices')?.getLinkedRecord('client')) drop(store)
          },
        },
        ({ clientEndServices }) => clientEndServices,
        () => {
          const toast = `ended ${client.id}`
          void notify({
            id: toast,
            autoClose: undoFor,
            closeButtonProps: { 'aria-label': text('app.close', '') },
            message: (
              <Group justify="space-between" wrap="nowrap">
                <span>{text('clients.ended.toast', name)}</span>
                <Button size="compact-sm" variant="light" onClick={() => undo(client, toast, place)}>
                  {text('clients.undo', name)}
                </Button>
              </Group>
            ),
          })
        },
      )
    }

    const restore = (client: ClientRow) => {
      const { name } = client.company
      send<useServicesRestoreMutation>(
        name,
        {
          mutation: graphql`
            mutation useServicesRestoreMutation($client: ID!, $asOf: Date, $knownAt: DateTime) {
              clientRestoreServices(input: { client: $client }) {
                client {
                  id
                  ...ClientsTable_row
                }
                userErrors {
                  message
                }
              }
            }
          `,
          variables: { client: client.id, ...day },
        },
        ({ clientRestoreServices }) => clientRestoreServices,
        () => void notify({ message: text('clients.restored', name), closeButtonProps: { 'aria-label': text('app.close', '') } }),
      )
    }
    return { end, restore }
  }, [asOf, connection, environment, intl, keepsEnded, knownAt])
}

/** Takes a client out of a connection; returns where it stood, or undefined. */
function remove(store: RecordSourceProxy, connectionId: string, client: string): number | undefined {
  const connection = store.get(connectionId)
  const at = connection?.getLinkedRecords('edges')?.findIndex((edge) => edge?.getLinkedRecord('node')?.getDataID() === client) ?? -1
  if (!connection || at < 0) return undefined
  ConnectionHandler.deleteNode(connection, client)
  count(connection, -1)
  return at
}

/** Puts a client back into a connection, where it stood. */
function insert(store: RecordSourceProxy, connectionId: string, client: RecordProxy, at: number): void {
  const connection = store.get(connectionId)
  if (!connection) return
  const edges = [...(connection.getLinkedRecords('edges') ?? [])]
  edges.splice(at, 0, ConnectionHandler.createEdge(store, connection, client, 'ClientEdge'))
  connection.setLinkedRecords(edges, 'edges')
  count(connection, 1)
}

function count(connection: RecordProxy, by: number): void {
  const total = connection.getValue('totalCount')
  if (typeof total === 'number') connection.setValue(total + by, 'totalCount')
}
