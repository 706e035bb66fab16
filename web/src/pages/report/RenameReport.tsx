import { useState } from 'react'
import { graphql, useMutation } from 'react-relay'
import type { RenameReportMutation } from '../../__generated__/RenameReportMutation.graphql'
import { refresh } from '../../app/refresh'
import type { Fault } from '../../drill/fault'
import NameForm from '../../drill/NameForm'

interface Props {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly onClose: () => void
}

/** Gives a saved report another name and description. */
export default function RenameReport({ id, name, description, onClose }: Props) {
  const [fault, setFault] = useState<Fault>()
  const [rename, renaming] = useMutation<RenameReportMutation>(graphql`
    mutation RenameReportMutation($input: ReportRenameInput!) {
      reportRename(input: $input) {
        report {
          id
          name
          description
        }
        userErrors {
          code
          field
        }
      }
    }
  `)
  return (
    <NameForm
      title="lists.rename"
      initial={name}
      description={description}
      busy={renaming}
      fault={fault}
      onClose={onClose}
      onSubmit={(next, told) =>
        rename({
          variables: { input: { report: id, name: next, description: told } },
          onCompleted: ({ reportRename: { userErrors } }) => {
            setFault(userErrors[0])
            if (userErrors[0]) return
            refresh()
            onClose()
          },
          onError: () => setFault({ code: 'NOT_FOUND', field: 'report' }),
        })
      }
    />
  )
}
