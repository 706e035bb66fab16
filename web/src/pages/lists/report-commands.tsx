import { useSearch } from '@tanstack/react-router'
import { useIntl } from 'react-intl'
import { graphql } from 'react-relay'
import type { reportCommandsDashboardMutation } from '../../__generated__/reportCommandsDashboardMutation.graphql'
import type { reportCommandsDeleteMutation } from '../../__generated__/reportCommandsDeleteMutation.graphql'
import type { reportCommandsRestoreMutation } from '../../__generated__/reportCommandsRestoreMutation.graphql'
import { useAction } from '../../api/use-action'
import { notifyUndo } from '../../app/notify-undo'
import { refresh } from '../../app/refresh'
import type { ReportInput } from '../../drill/report'

/** A saved report, with all it takes to save it again. */
export interface KeptReport {
  readonly id: string
  readonly name: string
  readonly description: string | null | undefined
  readonly onDashboard: boolean
  readonly input: ReportInput
}

/** What is done with saved reports at once, without asking back. */
export function useReportCommands() {
  const intl = useIntl()
  const { partner } = useSearch({ from: '__root__' })
  const [commitDashboard] = useAction<reportCommandsDashboardMutation>(graphql`
    mutation reportCommandsDashboardMutation($input: ReportSetOnDashboardInput!) {
      reportSetOnDashboard(input: $input) {
        report {
          id
          onDashboard
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const [commitDelete] = useAction<reportCommandsDeleteMutation>(graphql`
    mutation reportCommandsDeleteMutation($input: ReportDeleteInput!) {
      reportDelete(input: $input) {
        deletedId
        userErrors {
          field
          message
        }
      }
    }
  `)
  const [commitRestore] = useAction<reportCommandsRestoreMutation>(graphql`
    mutation reportCommandsRestoreMutation($input: ReportSaveInput!) {
      reportSave(input: $input) {
        report {
          id
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const setOnDashboard = (report: string, onDashboard: boolean) => commitDashboard({ variables: { input: { report, onDashboard } }, onDone: refresh })
  const remove = ({ id, name, description, onDashboard, input }: KeptReport, onRemoved: () => void) =>
    commitDelete({
      variables: { input: { report: id } },
      onDone: () => {
        onRemoved()
        void notifyUndo({
          message: intl.formatMessage({ id: 'lists.deleted' }, { name }),
          undo: intl.formatMessage({ id: 'lists.undo' }),
          onUndo: () =>
            commitRestore({
              variables: { input: { partner: partner ?? null, name, description: description ?? null, report: input, addToDashboard: onDashboard } },
              onDone: refresh,
            }),
        })
      },
    })
  return { setOnDashboard, remove }
}
