import { useIntl } from 'react-intl'
import { useMutation, type UseMutationConfig } from 'react-relay'
import type { GraphQLTaggedNode, MutationParameters } from 'relay-runtime'
import { notify } from '../app/notify'
import { faultOf } from '../app/Failure'
import { forgetAnswers } from './environment'
import { ApiError } from './errors'

/** What the payload of every mutation tells of what its sender can mend. */
interface Payload {
  readonly userErrors: readonly { readonly message: string; readonly field: string | null | undefined }[]
}

/** A mutation with one field, whose payload has userErrors. */
interface Action extends MutationParameters {
  readonly response: Readonly<Record<string, Payload | null | undefined>>
}

interface Doing<Mutation extends Action> extends Pick<UseMutationConfig<Mutation>, 'variables' | 'optimisticResponse' | 'updater'> {
  readonly onDone?: (response: Mutation['response']) => void
  /** Gets what its sender can mend, instead of a toast. */
  readonly onRefused?: (errors: Payload['userErrors']) => void
}

/**
 * Something that a person does: a mutation. Where it is not done, a toast says
 * why. What other pages have shown may differ after it, so they ask anew.
 */
export function useAction<Mutation extends Action>(document: GraphQLTaggedNode) {
  const intl = useIntl()
  const [commit, pending] = useMutation<Mutation>(document)
  const fail = (message: string) => void notify({ color: 'red', title: intl.formatMessage({ id: 'action.failed' }), message, autoClose: 12_000 })
  const act = ({ onDone, onRefused, ...config }: Doing<Mutation>) =>
    commit({
      ...config,
      onCompleted: (response) => {
        const errors = Object.values(response as Action['response']).flatMap((payload) => payload?.userErrors ?? [])
        if (errors[0]) return onRefused ? onRefused(errors) : fail(errors.map(({ message }) => message).join(' '))
        forgetAnswers()
        onDone?.(response)
      },
      onError: (error) => fail(error instanceof ApiError ? error.message : intl.formatMessage({ id: faultOf(error).text })),
    })
  return [act, pending] as const
}
