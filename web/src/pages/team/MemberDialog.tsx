import { Button, Group, Modal, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { TeamRole } from '../../__generated__/AddMemberMutation.graphql'
import { useReturnOfFocus } from '../../app/opening'
import { DayInput } from '../../dates/DayInput'

/** What is said of a member of the team. */
export interface MemberValues {
  readonly name: string
  readonly email: string | null
  readonly role: TeamRole
  /** How the person helps; null as the role says. */
  readonly description: string | null
  readonly since: string | null
  readonly until: string | null
}

interface Props {
  readonly title: 'team.add' | 'team.change'
  readonly member?: MemberValues
  readonly busy: boolean
  readonly onClose: () => void
  readonly onSave: (values: MemberValues) => void
}

const roles: readonly TeamRole[] = ['PARTNER_DEVELOPMENT_MANAGER', 'CHANNEL_ACCOUNT_MANAGER', 'CHANNEL_CONSULTANT']
const nobody: MemberValues = { name: '', email: null, role: 'PARTNER_DEVELOPMENT_MANAGER', description: null, since: null, until: null }

/** The form for somebody in the team. */
export default function MemberDialog({ title, member = nobody, busy, onClose, onSave }: Props) {
  const intl = useIntl()
  useReturnOfFocus()
  const [values, setValues] = useState(member)
  const set = (change: Partial<MemberValues>) => setValues((now) => ({ ...now, ...change }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave({ ...values, name: values.name.trim() })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={intl.formatMessage({ id: title })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}
    >
      <form onSubmit={submit}>
        <Stack>
          <NativeSelect
            label={intl.formatMessage({ id: 'team.field.role' })}
            value={values.role}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              set({ role: roles.find((role) => role === chosen) ?? nobody.role })
            }}
            data={roles.map((role) => ({ value: role, label: intl.formatMessage({ id: `team.role.${role}` }) }))}
          />
          <TextInput
            label={intl.formatMessage({ id: 'team.field.name' })}
            value={values.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
            required
            maxLength={200}
            data-autofocus
          />
          <TextInput
            label={intl.formatMessage({ id: 'team.field.email' })}
            type="email"
            value={values.email ?? ''}
            onChange={(event) => set({ email: event.currentTarget.value || null })}
            maxLength={254}
          />
          <Textarea
            label={intl.formatMessage({ id: 'team.field.description' })}
            description={intl.formatMessage({ id: 'team.field.description.text' })}
            value={values.description ?? ''}
            onChange={(event) => set({ description: event.currentTarget.value || null })}
            maxLength={500}
            autosize
            minRows={2}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DayInput label={intl.formatMessage({ id: 'team.field.since' })} value={values.since} onChange={(since) => set({ since })} />
            <DayInput
              label={intl.formatMessage({ id: 'team.field.until' })}
              value={values.until}
              onChange={(until) => set({ until })}
              {...(values.since && { min: values.since })}
            />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <FormattedMessage id="team.cancel" />
            </Button>
            <Button type="submit" loading={busy}>
              <FormattedMessage id="team.save" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
