import { useState } from 'react'
import { commitMutation, graphql, useRelayEnvironment } from 'react-relay'
import type { Environment, GraphQLTaggedNode, MutationParameters } from 'relay-runtime'
import type { useImportCreateMutation } from '../../__generated__/useImportCreateMutation.graphql'
import type { useImportStartMutation } from '../../__generated__/useImportStartMutation.graphql'
import { putFile } from './put-file'

/** What is to be imported, and how. */
export interface Task {
  /** The name of a mapping that ships with the program, or the file of one. */
  readonly mapping: string | File
  readonly files: readonly File[]
  readonly skipInvalid: boolean
  readonly dryRun: boolean
}

/** What the API refused. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** A chosen file that can no longer be read: it was changed or taken away since. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged'
  readonly file: string

  constructor(file: string) {
    super(file)
    this.file = file
  }
}

/** Fails for a file that can no longer be read, before anything is announced. */
async function check(file: File): Promise<void> {
  await file
    .slice(0, 1)
    .arrayBuffer()
    .catch(() => {
      throw new FileChanged(file.name)
    })
}

interface UserError {
  readonly message: string
}

/** Sends a mutation, and fails with what the API refuses. */
function act<Mutation extends MutationParameters>(environment: Environment, mutation: GraphQLTaggedNode, variables: Mutation['variables']): Promise<Mutation['response']> {
  return new Promise((resolve, reject) => {
    commitMutation<Mutation>(environment, {
      mutation,
      variables,
      onCompleted: (response) => {
        const payloads = Object.values(response as Readonly<Record<string, { readonly userErrors: readonly UserError[] } | null>>)
        const fault = payloads.flatMap((payload) => payload?.userErrors ?? [])[0]
        if (fault) reject(new Refused(fault.message))
        else resolve(response)
      },
      onError: reject,
    })
  })
}

/**
 * Announces an import, sends its files and starts it. While the files are on
 * their way, the second value is the share that was sent, from 0 to 1.
 */
export function useImport(): readonly [(task: Task) => Promise<string>, number | undefined] {
  const environment = useRelayEnvironment()
  const [sent, setSent] = useState<number>()
  const run = async ({ mapping, files, skipInvalid, dryRun }: Task) => {
    setSent(0)
    try {
      await Promise.all(files.map(check))
      if (typeof mapping !== 'string') await check(mapping)
      const { importCreate } = await act<useImportCreateMutation>(
        environment,
        graphql`
          mutation useImportCreateMutation($input: ImportCreateInput!) {
            importCreate(input: $input) {
              import {
                id
                files {
                  name
                  uploadUrl
                }
              }
              userErrors {
                message
              }
            }
          }
        `,
        {
          input: {
            mapping: typeof mapping === 'string' ? { name: mapping } : { text: await mapping.text() },
            files: files.map(({ name }) => name),
            skipInvalid,
            dryRun,
            idempotencyKey: crypto.randomUUID(),
          },
        },
      )
      const made = importCreate.import
      if (!made) throw new Refused('')
      const whole = Math.max(
        files.reduce((sum, { size }) => sum + size, 0),
        1,
      )
      let before = 0
      for (const file of files) {
        const place = made.files.find(({ name }) => name === file.name)
        if (!place) continue
        // One after another, so that each has the whole line.
        // oxlint-disable-next-line no-await-in-loop
        await putFile(place.uploadUrl, file, (now) => setSent((before + now) / whole))
        before += file.size
      }
      await act<useImportStartMutation>(
        environment,
        graphql`
          mutation useImportStartMutation($input: ImportStartInput!) {
            importStart(input: $input) {
              import {
                id
                state
              }
              userErrors {
                message
              }
            }
          }
        `,
        { input: { import: made.id } },
      )
      return made.id
    } finally {
      setSent(undefined)
    }
  }
  return [run, sent]
}
