import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { Suspense, useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useMutation } from 'react-relay'
import type { ListFormAddMutation } from '../__generated__/ListFormAddMutation.graphql'
import type { ListFormCreateMutation } from '../__generated__/ListFormCreateMutation.graphql'
import { refresh } from '../app/refresh'
import { Failure } from '../app/Failure'
import { notify } from '../app/notify'
import { faultText, type Fault } from './fault'
import { ListPicker } from './ListPicker'
import type { ReportOf } from './report'
import { ToastLink } from '../app/ToastLink'

interface Props {
  readonly report: ReportOf
  readonly onClose: () => void
}

/** Use in lists (F11): puts the clients of a report on a new list, or on one that exists. */
export default function ListForm({ report, onClose }: Props) {
  const intl = useIntl()
  const place = useSearch({ from: '__root__' })
  const [way, setWay] = useState('create')
  const [name, setName] = useState(report.name.slice(0, 100))
  const [list, setList] = useState<string | null>(null)
  const [fault, setFault] = useState<Fault>()
  const [failure, setFailure] = useState<Error>()
  const [create, creating] = useMutation<ListFormCreateMutation>(graphql`
    mutation ListFormCreateMutation($input: ListCreateInput!) {
      listCreate(input: $input) {
        list {
          id
          name
          count
        }
        userErrors {
          code
          field
        }
      }
    }
  `)
  const [add, adding] = useMutation<ListFormAddMutation>(graphql`
    mutation ListFormAddMutation($input: ListAddClientsInput!) {
      listAddClients(input: $input) {
        added
        list {
          id
          name
          count
        }
        userErrors {
          code
          field
        }
      }
    }
  `)
  const done = (made: { readonly id: string; readonly name: string; readonly count: number }, added: number, faults: readonly Fault[]) => {
    if (faults[0]) {
      setFault(faults[0])
      return
    }
    refresh()
    void notify({
      color: 'green',
      title: intl.formatMessage({ id: way === 'create' ? 'drill.list.created' : 'drill.list.added' }, { count: added }),
      message: (
        <ToastLink to="/lists/$list" params={{ list: made.id }} place={place}>
          {made.name}
        </ToastLink>
      ),
    })
    onClose()
  }
  const nobody = { id: '', name: '', count: 0 }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setFault(undefined)
    setFailure(undefined)
    if (way === 'create') {
      create({
        variables: { input: { partner: place.partner ?? null, name, from: report.rows } },
        onCompleted: ({ listCreate: { list: made, userErrors } }) => done(made ?? nobody, made?.count ?? 0, userErrors),
        onError: setFailure,
      })
    } else if (list) {
      add({
        variables: { input: { list, from: report.rows } },
        onCompleted: ({ listAddClients: { list: made, added, userErrors } }) => done(made ?? nobody, added ?? 0, userErrors),
        onError: setFailure,
      })
    } else setFault({ code: 'NOT_FOUND', field: 'list' })
  }
  const error = fault && intl.formatMessage({ id: fault.field === 'list' ? 'drill.list.choose' : faultText(fault) })
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={<FormattedMessage id="drill.useInLists" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Radio.Group
            value={way}
            onChange={(chosen) => {
              setWay(chosen)
              setFault(undefined)
            }}
            label={<FormattedMessage id="drill.list.way" />}>
            <Stack gap="xs" mt="xs">
              <Radio value="create" label={<FormattedMessage id="drill.list.create" />} />
              <Radio value="add" label={<FormattedMessage id="drill.list.add" />} />
            </Stack>
          </Radio.Group>
          {way === 'create' ? (
            <TextInput
              label={<FormattedMessage id="drill.list.name" />}
              value={name}
              onChange={({ currentTarget: { value } }) => setName(value)}
              error={error}
              maxLength={100}
              required
              data-autofocus
            />
          ) : (
            <Suspense>
              <ListPicker value={list} onChange={setList} error={error} />
            </Suspense>
          )}
          {failure && <Failure error={failure} onRetry={() => setFailure(undefined)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <FormattedMessage id="drill.cancel" />
            </Button>
            <Button type="submit" loading={creating || adding}>
              <FormattedMessage id="drill.submit" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
