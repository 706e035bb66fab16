import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'

/** A fault that the server names: what kind, where, and how to mend it. */
export interface Fault {
  message: string
  path?: (string | number)[]
  extensions: { code: string; field?: string; id?: string }
}

/** Thrown where an operation came back with errors. */
export class OperationError extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map((fault) => `${fault.extensions.code}: ${fault.message}`).join('\n'))
  }
}

/** Runs an operation; its variables and its answer have the operation's types. */
export async function ask<Data, Variables>(
  endpoint: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  })
  const answer = (await response.json()) as { data?: Data; errors?: Fault[] }
  if (answer.errors) throw new OperationError(answer.errors)
  if (!answer.data) throw new Error(`the server answered ${response.status} without data`)
  return answer.data
}
