import { commitLocalUpdate, Environment, Network, RecordSource, Store, type FetchFunction, type RecordSourceSelectorProxy } from 'relay-runtime'
import { ApiError, Unreachable } from './errors'
import { askedAgain } from './online'
import { subscribe } from './stream'

interface Answer {
  data?: Record<string, unknown> | null
  errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: { code?: string; id?: string } }[]
}

// The operations are known to the server by their hash. Any error fails the
// whole operation: a page shows everything, or says why it cannot.
const send: FetchFunction = async (operation, variables) => {
  const document = operation.id
    ? { extensions: { persistedQuery: { version: 1, sha256Hash: operation.id } } }
    : { query: operation.text }
  const asking = () =>
    fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ ...document, operationName: operation.name, variables }),
    }).catch((cause: unknown) => {
      throw new Unreachable(cause)
    })
  // What somebody does is done now or not at all.
  const response = await (operation.operationKind === 'query' ? askedAgain(asking) : asking())
  const answer = (await response.json().catch(() => ({}))) as Answer
  const fault = answer.errors?.[0]
  if (fault) throw new ApiError(fault.message, fault.extensions?.code, fault.extensions?.id)
  if (!answer.data) throw new ApiError(`status ${response.status}`, undefined, undefined)
  return { data: answer.data }
}

// For how long, in milliseconds, an answer is shown again without being asked
// anew: figures of "today" are another day's tomorrow, and others change them.
const expiry = 5 * 60_000

/** Through whose eyes (a partner's, or null for those of the one who asks), on which day, and as known when. */
export interface Look {
  readonly eyes: string | null
  readonly asOf: string | null
  readonly knownAt: string | null
}

const environments = new Map<string, Environment>()
const most = 8

/** Names a look: what it sees is kept apart from what others see. */
export function nameOf({ eyes, asOf, knownAt }: Look): string {
  return JSON.stringify([eyes, asOf, knownAt])
}

/**
 * The store of what was answered, one for each look: what a program manager sees
 * of an object is not what a partner sees of it, nor what it was on another day.
 */
export function environmentOf(look: Look): Environment {
  const name = nameOf(look)
  const kept =
    environments.get(name) ??
    new Environment({ network: Network.create(send, subscribe), store: new Store(new RecordSource(), { gcReleaseBufferSize: 30, queryCacheExpirationTime: expiry }) })
  // The one looked at last is at the end; of very many, the first are given up.
  environments.delete(name)
  environments.set(name, kept)
  for (const oldest of environments.keys()) if (environments.size > most) environments.delete(oldest)
  return kept
}

const listeners: (() => void)[] = []

/** Calls back when all that was answered is made stale. */
export function onForget(listener: () => void): void {
  listeners.push(listener)
}

/** Makes all that was answered stale, so that the next look at it asks anew. */
export function forgetAnswers(): void {
  for (const listener of listeners) listener()
  for (const environment of environments.values()) {
    commitLocalUpdate(environment, (store) => (store as RecordSourceSelectorProxy).invalidateStore())
  }
}
