import { Observable, type GraphQLResponse, type SubscribeFunction } from 'relay-runtime'
import { ApiError, Unreachable } from './errors'

/**
 * Follows a subscription: server-sent events, one stream for each, in the
 * protocol graphql-sse with distinct connections.
 */
export const subscribe: SubscribeFunction = (operation, variables) =>
  Observable.create<GraphQLResponse>((sink) => {
    const stop = new AbortController()
    const document = operation.id ? { extensions: { persistedQuery: { version: 1, sha256Hash: operation.id } } } : { query: operation.text }
    const run = async () => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
        body: JSON.stringify({ ...document, operationName: operation.name, variables }),
        signal: stop.signal,
      }).catch((cause: unknown) => {
        throw new Unreachable(cause)
      })
      if (!response.ok || !response.body) throw new ApiError(`status ${response.status}`, undefined, undefined)
      for await (const { event, data } of events(response.body)) {
        if (event === 'complete') return
        if (event === 'next') sink.next(answer(data))
      }
      // Without "complete" the stream was cut.
      throw new Unreachable(undefined)
    }
    run().then(
      () => sink.complete(),
      (error: unknown) => {
        if (!stop.signal.aborted) sink.error(error instanceof Error ? error : new Unreachable(error))
      },
    )
    return () => stop.abort()
  })

function answer(text: string): GraphQLResponse {
  const answered = JSON.parse(text) as { data?: Record<string, unknown> | null; errors?: readonly { message: string; extensions?: { code?: string; requestId?: string } }[] }
  const fault = answered.errors?.[0]
  if (fault) throw new ApiError(fault.message, fault.extensions?.code, fault.extensions?.requestId)
  return answered as GraphQLResponse
}

/** The events of a stream, as they come. */
export async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<{ event: string; data: string }> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  try {
    for (let text = ''; ; ) {
      const { done, value } = await reader.read()
      if (done) return
      text += decoder.decode(value, { stream: true }).replaceAll('\r', '')
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const fields = text.slice(0, end).split('\n')
        text = text.slice(end + 2)
        const field = (name: string) =>
          fields
            .filter((line) => line.startsWith(`${name}:`))
            .map((line) => line.slice(name.length + 1).replace(/^ /, ''))
            .join('\n')
        yield { event: field('event'), data: field('data') }
      }
    }
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}
