import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import { commitMutation, fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { IEnvironment } from 'relay-runtime'
import type { ExportFormat, ReportInput, useExportMutation } from '../__generated__/useExportMutation.graphql'
import type { useExportQuery } from '../__generated__/useExportQuery.graphql'
import { ApiError } from '../api/errors'
import { notify } from '../app/notify'

interface Wanted {
  readonly partner: string
  readonly name: string
  readonly format: ExportFormat
  readonly report: ReportInput
}

// How often it is asked whether the file is done.
const every = 400

/** Exports rows (F11): starts the export, waits until its file is made, downloads it. Says so where it fails. */
export function useExport(): (wanted: Wanted) => Promise<void> {
  const intl = useIntl()
  const environment = useRelayEnvironment()
  return useCallback(
    async (wanted) => {
      try {
        download(await waitFor(environment, wanted.partner, await start(environment, wanted)))
      } catch (error) {
        void notify({
          color: 'red',
          title: intl.formatMessage({ id: 'table.export.failed' }),
          message: error instanceof Refused || error instanceof ApiError ? error.message : intl.formatMessage({ id: 'app.error.unreachable.text' }),
          closeButtonProps: { 'aria-label': intl.formatMessage({ id: 'app.close' }) },
        })
      }
    },
    [environment, intl],
  )
}

/** The server's word on an export that it does not make. */
class Refused extends Error {
  override readonly name = 'Refused'
}

function start(environment: IEnvironment, input: Wanted): Promise<string> {
  return new Promise((resolve, reject) => {
    commitMutation<useExportMutation>(environment, {
      mutation: graphql`
        mutation useExportMutation($input: ExportStartInput!) {
          exportStart(input: $input) {
            export {
              id
            }
            userErrors {
              message
            }
          }
        }
      `,
      variables: { input },
      onError: reject,
      onCompleted: ({ exportStart }) => {
        if (exportStart.export) resolve(exportStart.export.id)
        else reject(new Refused(exportStart.userErrors[0]?.message))
      },
    })
  })
}

async function waitFor(environment: IEnvironment, partner: string, id: string): Promise<string> {
  for (;;) {
    const answer = await fetchQuery<useExportQuery>(
      environment,
      graphql`
        query useExportQuery($partner: ID!) {
          viewer {
            partner(id: $partner) {
              exports(first: 20) {
                nodes {
                  id
                  state
                  error
                  downloadUrl
                }
              }
            }
          }
        }
      `,
      { partner },
      { fetchPolicy: 'network-only' },
    ).toPromise()
    const made = answer?.viewer?.partner?.exports.nodes.find((one) => one.id === id)
    if (made?.downloadUrl) return made.downloadUrl
    if (!made || made.state === 'FAILED' || made.state === 'CANCELLED') throw new Refused(made?.error ?? id)
    await new Promise((resolve) => setTimeout(resolve, every))
  }
}

function download(url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = ''
  link.click()
}
