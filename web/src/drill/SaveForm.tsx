import { Button, Drawer, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useMutation } from 'react-relay'
import type { SaveFormMutation } from '../__generated__/SaveFormMutation.graphql'
import { refresh } from '../app/refresh'
import { Failure } from '../app/Failure'
import { notify } from '../app/notify'
import { RangeMenu } from '../dates/RangeMenu'
import { rangeInput, type Range } from '../dates/range'
import { faultText, type Fault } from './fault'
import type { ReportOf } from './report'
import { ToastLink } from '../app/ToastLink'

interface Props {
  readonly report: ReportOf
  readonly onClose: () => void
}

/** Save as report (F11): a panel at the right for the report's details; Save, or Save and add to the dashboard. */
export default function SaveForm({ report, onClose }: Props) {
  const intl = useIntl()
  const place = useSearch({ from: '__root__' })
  const [name, setName] = useState(report.name.slice(0, 100))
  const [description, setDescription] = useState('')
  const [range, setRange] = useState(rangeIn(report))
  const [fault, setFault] = useState<Fault>()
  const [failure, setFailure] = useState<Error>()
  const [save, saving] = useMutation<SaveFormMutation>(graphql`
    mutation SaveFormMutation($input: ReportSaveInput!) {
      reportSave(input: $input) {
        report {
          id
          name
          onDashboard
        }
        userErrors {
          code
          field
        }
      }
    }
  `)
  const submit = (addToDashboard: boolean) => {
    setFault(undefined)
    setFailure(undefined)
    save({
      variables: {
        input: {
          partner: place.partner ?? null,
          name,
          description: description.trim() || null,
          report: range ? { ...report.rows, range: rangeInput(range) } : report.rows,
          addToDashboard,
        },
      },
      onCompleted: ({ reportSave: { report: saved, userErrors } }) => {
        if (!saved) {
          setFault(userErrors[0])
          return
        }
        refresh()
        void notify({
          color: 'green',
          title: intl.formatMessage({ id: addToDashboard ? 'drill.saved.added' : 'drill.saved' }),
          message: (
            <ToastLink to="/reports/$report" params={{ report: saved.id }} place={place}>
              {saved.name}
            </ToastLink>
          ),
        })
        onClose()
      },
      onError: setFailure,
    })
  }
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      returnFocus={false}
      title={<FormattedMessage id="drill.save" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit(false)
        }}
        noValidate
      >
        <Stack>
          <TextInput
            label={<FormattedMessage id="drill.save.name" />}
            value={name}
            onChange={({ currentTarget: { value } }) => setName(value)}
            error={fault && intl.formatMessage({ id: faultText(fault) })}
            maxLength={100}
            required
            data-autofocus
          />
          <Textarea
            label={<FormattedMessage id="drill.save.description" />}
            value={description}
            onChange={({ currentTarget: { value } }) => setDescription(value)}
            maxLength={1000}
            autosize
            minRows={3}
          />
          {range && (
            <div>
              <Text size="sm" fw={500} mb={4}>
                <FormattedMessage id="dates.range" />
              </Text>
              <RangeMenu value={range} onChange={(chosen) => chosen && setRange(chosen)} />
              <Text size="xs" c="dimmed" mt={4}>
                <FormattedMessage id={'preset' in range ? 'drill.save.moves' : 'drill.save.fixed'} />
              </Text>
            </div>
          )}
          {failure && <Failure error={failure} onRetry={() => setFailure(undefined)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <FormattedMessage id="drill.cancel" />
            </Button>
            <Button type="submit" variant="light" loading={saving}>
              <FormattedMessage id="drill.save.save" />
            </Button>
            <Button loading={saving} onClick={() => submit(true)}>
              <FormattedMessage id="drill.save.add" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  )
}

/** The range of a report, where its kind has one. */
function rangeIn({ rows: { range } }: ReportOf): Range | undefined {
  if (range?.preset) return { preset: range.preset }
  return range?.from && range.to ? { from: range.from, to: range.to } : undefined
}
