import { useEffect } from 'react'
import { graphql, requestSubscription, useRelayEnvironment } from 'react-relay'
import type { useImportProgressSubscription } from '../../__generated__/useImportProgressSubscription.graphql'
import { forgetAnswers } from '../../api/environment'
import { refresh } from '../../app/refresh'

/** Keeps imports that are shown up to date while they go on. */
export function useImportProgress(imports: readonly { readonly id: string; readonly state: string }[]): void {
  const environment = useRelayEnvironment()
  const underWay = imports
    .filter(({ state }) => state === 'QUEUED' || state === 'RUNNING')
    .map(({ id }) => id)
    .join(' ')
  useEffect(() => {
    const streams = underWay
      .split(' ')
      .filter(Boolean)
      .map((id) =>
        requestSubscription<useImportProgressSubscription>(environment, {
          subscription: graphql`
            subscription useImportProgressSubscription($id: ID!) {
              importProgress(id: $id) {
                id
                state
                done
                total
                error
                rejectedUrl
                report {
                  rejectedRows
                }
                ...ImportResult_import
              }
            }
          `,
          variables: { id },
          // What other pages have shown may differ from now on.
          onNext: (answer) => answer?.importProgress.state === 'DONE' && forgetAnswers(),
          onError: refresh,
        }),
      )
    return () => streams.forEach((stream) => stream.dispose())
  }, [environment, underWay])
}
