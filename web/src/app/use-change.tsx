import { useCallback, useState } from 'react'
import { useIntl } from 'react-intl'
import { commitMutation, useRelayEnvironment, type GraphQLTaggedNode } from 'react-relay'
import type { MutationParameters } from 'relay-runtime'
import { ApiError } from '../api/errors'
import { faultOf } from './Failure'
import { notify } from './notify'

interface UserError {
  readonly message: string
}

/** Sends a change; undefined where it was not made, of which a toast has told. */
export type Change<Mutation extends MutationParameters> = (variables: Mutation['variables']) => Promise<Mutation['response'] | undefined>

/**
 * A mutation of the API, and whether it is on its way. What its sender can mend
 * and what it cannot is told in a toast: then nothing was changed.
 */
export function useChange<Mutation extends MutationParameters>(
  mutation: GraphQLTaggedNode,
  userErrors: (response: Mutation['response']) => readonly UserError[],
): readonly [Change<Mutation>, boolean] {
  const intl = useIntl()
  const environment = useRelayEnvironment()
  const [busy, setBusy] = useState(false)
  const change = useCallback<Change<Mutation>>(
    async (variables) => {
      setBusy(true)
      try {
        const response = await new Promise<Mutation['response']>((resolve, reject) => {
          commitMutation<Mutation>(environment, { mutation, variables, onCompleted: resolve, onError: reject })
        })
        const [first] = userErrors(response)
        if (first) throw new ApiError(first.message, undefined, undefined)
        return response
      } catch (error) {
        const fault = faultOf(error)
        void notify({
          color: 'red',
          title: intl.formatMessage({ id: 'app.change.failed' }),
          message:
            error instanceof ApiError
              ? intl.formatMessage({ id: 'app.error.said' }, { message: error.message })
              : intl.formatMessage({ id: fault.text }),
        })
        return undefined
      } finally {
        setBusy(false)
      }
    },
    // The mutation and how its errors are read are written down, not computed.
    // oxlint-disable-next-line react/exhaustive-deps
    [environment, intl],
  )
  return [change, busy]
}
