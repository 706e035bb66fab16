import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useMutation } from 'react-relay'
import type { ListCommandCreateMutation } from '../../__generated__/ListCommandCreateMutation.graphql'
import type { ListCommandDeleteMutation } from '../../__generated__/ListCommandDeleteMutation.graphql'
import type { ListCommandRenameMutation } from '../../__generated__/ListCommandRenameMutation.graphql'
import { Failure } from '../../app/Failure'
import { notify } from '../../app/notify'
import { useReturnOfFocus } from '../../app/opening'
import { refresh } from '../../app/refresh'
import type { Fault } from '../../drill/fault'
import NameForm from '../../drill/NameForm'

interface Props {
  readonly command: 'create' | 'rename' | 'delete'
  readonly list: { readonly id: string; readonly name: string } | undefined
  /** Told after it was done, or given up. */
  readonly onClose: (done: boolean) => void
}

/** Makes, renames or deletes a list, in a dialog. */
export default function ListCommand({ command, list, onClose }: Props) {
  const intl = useIntl()
  useReturnOfFocus()
  const { partner } = useSearch({ from: '__root__' })
  const [fault, setFault] = useState<Fault>()
  const [failure, setFailure] = useState<Error>()
  const [create, creating] = useMutation<ListCommandCreateMutation>(graphql`
    mutation ListCommandCreateMutation($input: ListCreateInput!) {
      listCreate(input: $input) {
        userErrors {
          code
          field
        }
      }
    }
  `)
  const [rename, renaming] = useMutation<ListCommandRenameMutation>(graphql`
    mutation ListCommandRenameMutation($input: ListRenameInput!) {
      listRename(input: $input) {
        list {
          id
          name
        }
        userErrors {
          code
          field
        }
      }
    }
  `)
  const [remove, removing] = useMutation<ListCommandDeleteMutation>(graphql`
    mutation ListCommandDeleteMutation($input: ListDeleteInput!) {
      listDelete(input: $input) {
        deletedId
        userErrors {
          code
          field
        }
      }
    }
  `)
  const done = (faults: readonly Fault[]) => {
    setFault(faults[0])
    if (faults[0]) return
    if (command === 'delete') void notify({ message: intl.formatMessage({ id: 'lists.deleted' }, { name: list?.name ?? '' }) })
    refresh()
    onClose(true)
  }
  if (command !== 'delete')
    return (
      <NameForm
        title={command === 'create' ? 'lists.create' : 'lists.rename'}
        initial={list?.name ?? ''}
        busy={creating || renaming}
        fault={fault}
        onClose={() => onClose(false)}
        onSubmit={(name) =>
          list
            ? rename({ variables: { input: { list: list.id, name } }, onCompleted: ({ listRename: { userErrors } }) => done(userErrors), onError: setFailure })
            : create({ variables: { input: { partner: partner ?? null, name } }, onCompleted: ({ listCreate: { userErrors } }) => done(userErrors), onError: setFailure })
        }
      />
    )
  return (
    <Modal
      opened
      onClose={() => onClose(false)}
      returnFocus={false}
      title={<FormattedMessage id="lists.delete" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}
    >
      <Stack>
        <Text>
          <FormattedMessage id="lists.delete.text" values={{ name: list?.name ?? '' }} />
        </Text>
        {failure && <Failure error={failure} onRetry={() => setFailure(undefined)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onClose(false)} data-autofocus>
            <FormattedMessage id="drill.cancel" />
          </Button>
          <Button
            color="red"
            loading={removing}
            onClick={() =>
              list && remove({ variables: { input: { list: list.id } }, onCompleted: ({ listDelete: { userErrors } }) => done(userErrors), onError: setFailure })
            }
          >
            <FormattedMessage id="lists.delete.confirm" />
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
