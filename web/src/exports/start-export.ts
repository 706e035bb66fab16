import type { IntlShape } from 'react-intl'
import { commitMutation, graphql } from 'react-relay'
import type { IEnvironment } from 'relay-runtime'
import type { ExportStartInput, startExportMutation } from '../__generated__/startExportMutation.graphql'
import { forgetAnswers } from '../api/environment'
import type { Place } from '../app/place'
import { refresh } from '../app/refresh'
import { router } from '../app/router'
import type { Fault } from '../drill/fault'
import { followExport } from './follow-export'

interface Wanted {
  readonly environment: IEnvironment
  readonly intl: IntlShape
  readonly place: Place
  readonly input: ExportStartInput
}

/**
 * Exports the rows of a report (F11): has the file made and follows it until it
 * is downloaded. Resolves once it is begun, or to what is to be mended first.
 */
export function startExport({ environment, intl, place, input }: Wanted): Promise<Fault | undefined> {
  return new Promise((resolve, reject) => {
    commitMutation<startExportMutation>(environment, {
      mutation: graphql`
        mutation startExportMutation($input: ExportStartInput!) {
          exportStart(input: $input) {
            export {
              id
              name
            }
            userErrors {
              code
              field
            }
          }
        }
      `,
      variables: { input },
      onError: reject,
      onCompleted: ({ exportStart: { export: made, userErrors } }) => {
        if (!made) return resolve(userErrors[0] ?? { code: 'BAD_USER_INPUT', field: null })
        // The exports are listed with it from now on.
        if (router.state.location.pathname === '/lists') refresh()
        else forgetAnswers()
        followExport({ environment, intl, place, id: made.id, name: made.name })
        resolve(undefined)
      },
    })
  })
}
