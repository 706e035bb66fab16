import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit'
import { Kind, parse } from 'graphql'

const send = createGraphiQLFetcher({ url: '/graphql' })

/** Sends operations to /graphql of this origin. */
export const fetcher: Fetcher = (params, options) => send(withKnownOperation(params), options)

/**
 * Leaves out an operation name that the document does not have. For a moment
 * after another tab is chosen, GraphiQL sends the name of the one before, and
 * the server would refuse it.
 */
function withKnownOperation(params: FetcherParams): FetcherParams {
  const { operationName, ...rest } = params
  return operationName && !operationNames(params.query).includes(operationName) ? rest : params
}

function operationNames(query: string): (string | undefined)[] {
  try {
    return parse(query).definitions.map((part) => (part.kind === Kind.OPERATION_DEFINITION ? part.name?.value : undefined))
  } catch {
    return [] // the server says what is wrong with it
  }
}
