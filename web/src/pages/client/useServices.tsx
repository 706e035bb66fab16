import { useMemo } from 'react'
import { useIntl, type IntlShape } from 'react-intl'
import { commitMutation, graphql, useRelayEnvironment } from 'react-relay'
import type { GraphQLTaggedNode, IEnvironment, MutationParameters, RecordSourceProxy } from 'relay-runtime'
import type { useServicesEndMutation } from '../../__generated__/useServicesEndMutation.graphql'
import type { useServicesRestoreMutation } from '../../__generated__/useServicesRestoreMutation.graphql'
import type { useServicesUndoMutation } from '../../__generated__/useServicesUndoMutation.graphql'
import { ApiError } from '../../api/errors'
import { faultOf } from '../../app/Failure'
import { notify } from '../../app/notify'
import { notifyUndo } from '../../app/notify-undo'
import { refresh } from '../../app/refresh'

/** A client whose services end or begin again. */
interface Served {
  readonly id: string
  readonly name: string
}

/** Ends and restores the partner's services for clients (F3). Promises are kept once the server has answered. */
export interface Services {
  /** Ends the services from today on, and offers to undo it. */
  readonly end: (client: Served) => Promise<void>
  /** Has the partner manage the client again from today on. */
  readonly restore: (client: Served) => Promise<void>
}

/** Takes a client out of what is shown before the server has answered. */
type Leave = (store: RecordSourceProxy, client: string) => void

/**
 * Ends and restores services; whatever shows the client is asked anew. Where
 * the server refuses, what left comes back and the reason is shown.
 */
export function useServices(leave?: Leave): Services {
  const intl = useIntl()
  const environment = useRelayEnvironment()
  return useMemo(() => {
    const tell = (text: 'undone' | 'restored', { name }: Served) => {
      refresh()
      void notify({ color: 'green', message: intl.formatMessage({ id: `client.services.${text}` }, { client: name }) })
    }
    const restore = async (client: Served) => {
      const refusal = await send<useServicesRestoreMutation>(environment, restoring, client)
      if (refusal) refuse(intl, client, refusal)
      else tell('restored', client)
    }
    const undo = async (client: Served) => {
      const refusal = await send<useServicesUndoMutation>(environment, undoing, client)
      // An end can be undone for ten seconds (rules 13); who takes it back later has the services begin again.
      if (refusal?.code === 'CONFLICT') return restore(client)
      if (refusal) refuse(intl, client, refusal)
      else tell('undone', client)
    }
    const end = async (client: Served) => {
      const refusal = await send<useServicesEndMutation>(environment, ending, client, leave)
      if (refusal) return refuse(intl, client, refusal)
      refresh()
      void notifyUndo({
        message: intl.formatMessage({ id: 'client.services.ended' }, { client: client.name }),
        undo: intl.formatMessage({ id: 'client.services.undo' }),
        onUndo: () => void undo(client),
      })
    }
    return { end, restore }
  }, [environment, intl, leave])
}

/** Why the server did not do it. */
type Refusal = { readonly code: string; readonly message: string } | { readonly code: undefined; readonly error: Error }

function refuse(intl: IntlShape, { name }: Served, refusal: Refusal): void {
  const said = refusal.code !== undefined ? refusal.message : refusal.error instanceof ApiError ? refusal.error.message : intl.formatMessage({ id: faultOf(refusal.error).text })
  void notify({ color: 'red', title: intl.formatMessage({ id: 'client.services.refused' }, { client: name }), message: said, autoClose: 12_000 })
}

/** A mutation with one field, about a client, whose payload has userErrors. */
interface Command extends MutationParameters {
  readonly variables: { readonly client: string }
  readonly response: Readonly<Record<string, { readonly userErrors: readonly { readonly code: string; readonly message: string }[] }>>
}

/** Sends a mutation; resolves to why it was not done, if it was not. */
function send<Mutation extends Command>(environment: IEnvironment, mutation: GraphQLTaggedNode, { id }: Served, leave?: Leave): Promise<Refusal | undefined> {
  return new Promise((resolve) => {
    const refusalOf = (response: Mutation['response'] | null | undefined) => Object.values(response ?? {})[0]?.userErrors[0]
    commitMutation<Mutation>(environment, {
      mutation,
      variables: { client: id },
      optimisticUpdater: leave && ((store) => leave(store, id)),
      updater: leave && ((store, response) => (refusalOf(response) ? undefined : leave(store, id))),
      onCompleted: (response) => resolve(refusalOf(response)),
      onError: (error) => resolve({ code: undefined, error }),
    })
  })
}

const ending = graphql`
  mutation useServicesEndMutation($client: ID!) {
    clientEndServices(input: { client: $client }) {
      client {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`

const undoing = graphql`
  mutation useServicesUndoMutation($client: ID!) {
    clientUndoEndServices(input: { client: $client }) {
      client {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`

const restoring = graphql`
  mutation useServicesRestoreMutation($client: ID!) {
    clientRestoreServices(input: { client: $client }) {
      client {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`
