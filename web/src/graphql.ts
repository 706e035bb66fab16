import { message } from './messages'

/** A failed request, worded for the reader. */
export class RequestError extends Error {}

interface Answer<Data> {
  data?: Data | null
  errors?: { message: string }[]
}

/**
 * Sends one operation to /graphql of this origin and returns its data. Any
 * error in the answer fails the request: the page shows all or says why not.
 */
export async function request<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  }).catch((cause: unknown) => {
    if (signal.aborted) throw cause
    throw new RequestError(message('graphql.unreachable'), { cause })
  })
  const answer = await read<Data>(response)
  const fault = answer.errors?.[0]
  if (fault) throw new RequestError(fault.message)
  if (!answer.data) throw new RequestError(message('graphql.status', { status: response.status }))
  return answer.data
}

async function read<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return (await response.json()) as Answer<Data>
  } catch (cause) {
    const text = response.ok ? message('graphql.notJson') : message('graphql.status', { status: response.status })
    throw new RequestError(text, { cause })
  }
}
