import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { AdjustmentForm_query$key } from '../../__generated__/AdjustmentForm_query.graphql'
import type { AdjustmentFormMutation } from '../../__generated__/AdjustmentFormMutation.graphql'
import { useAction } from '../../api/use-action'
import { notify } from '../../app/notify'
import { refresh } from '../../app/refresh'
import { oneOf } from '../../app/search'
import { Section } from '../../app/Section'
import type { Choice } from '../../choose/choice'
import { ClientSelect } from '../../choose/ClientSelect'
import { PartnerSelect } from '../../choose/PartnerSelect'
import { DayInput } from '../../dates/DayInput'

const tracks = ['SOURCED', 'ASSISTED', 'MANAGED'] as const

interface Draft {
  readonly partner: Choice | undefined
  readonly client: Choice | undefined
  readonly track: (typeof tracks)[number]
  readonly points: string
  readonly on: string | null
  readonly until: string | null
  readonly reason: string
  /** Sent again, what was entered once is recorded once. */
  readonly key: string
}

const blank = (partner: Choice | undefined): Draft => ({ partner, client: undefined, track: 'SOURCED', points: '', on: null, until: null, reason: '', key: crypto.randomUUID() })

/** Adjusts a partner's points, for one of its clients or for none, with a reason that the partner sees. */
export function AdjustmentForm({ query }: { query: AdjustmentForm_query$key }) {
  const intl = useIntl()
  const { viewer } = useFragment(
    graphql`
      fragment AdjustmentForm_query on Query {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            id
            name
          }
        }
      }
    `,
    query,
  )
  // The partner that the address names is probably meant.
  const meant = viewer?.partner ?? undefined
  const [draft, setDraft] = useState(() => blank(meant))
  const [errors, setErrors] = useState<readonly { readonly field: string | null | undefined; readonly message: string }[]>([])
  const [record, pending] = useAction<AdjustmentFormMutation>(graphql`
    mutation AdjustmentFormMutation($input: AdjustmentRecordInput!) {
      adjustmentRecord(input: $input) {
        event {
          id
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const errorOf = (name: string) => errors.find(({ field }) => field === `input.${name}`)?.message
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { partner, client, track, points, on, until, reason, key } = draft
    if (!partner) return
    record({
      variables: { input: { partner: partner.id, client: client?.id, track, points: points.trim(), on, until, reason: reason.trim(), idempotencyKey: key } },
      onRefused: setErrors,
      onDone: () => {
        setErrors([])
        setDraft(blank(draft.partner))
        void notify({ message: intl.formatMessage({ id: 'adjustments.recorded' }) })
        refresh()
      },
    })
  }
  const complete = draft.partner && draft.points.trim() && draft.reason.trim()
  return (
    <Section title="adjustments.record" lead={<FormattedMessage id="adjustments.record.text" />}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            <PartnerSelect
              label={intl.formatMessage({ id: 'adjustments.partner' })}
              placeholder={intl.formatMessage({ id: 'app.choosePartner.search' })}
              required
              value={draft.partner}
              error={errorOf('partner')}
              onChange={(partner) => set({ partner, client: undefined })}
            />
            <ClientSelect
              key={draft.partner?.id}
              label={intl.formatMessage({ id: 'adjustments.client' })}
              placeholder={intl.formatMessage({ id: 'adjustments.client.none' })}
              partner={draft.partner?.id}
              value={draft.client}
              error={errorOf('client')}
              onChange={(client) => set({ client })}
            />
            <NativeSelect
              label={intl.formatMessage({ id: 'adjustments.track' })}
              required
              value={draft.track}
              onChange={(event) => set({ track: oneOf(tracks, event.currentTarget.value) ?? 'SOURCED' })}
              data={tracks.map((track) => ({ value: track, label: intl.formatMessage({ id: `track.${track}` }) }))}
            />
            <TextInput
              label={intl.formatMessage({ id: 'adjustments.points' })}
              description={intl.formatMessage({ id: 'adjustments.points.text' })}
              required
              inputMode="decimal"
              value={draft.points}
              error={errorOf('points')}
              maxLength={30}
              onChange={(event) => set({ points: event.currentTarget.value })}
            />
            <DayInput
              label={intl.formatMessage({ id: 'adjustments.on' })}
              description={intl.formatMessage({ id: 'adjustments.on.text' })}
              value={draft.on}
              error={errorOf('on')}
              onChange={(on) => set({ on })}
            />
            <DayInput
              label={intl.formatMessage({ id: 'adjustments.until' })}
              description={intl.formatMessage({ id: 'adjustments.until.text' })}
              value={draft.until}
              error={errorOf('until')}
              onChange={(until) => set({ until })}
            />
            <TextInput
              label={intl.formatMessage({ id: 'adjustments.reason' })}
              description={intl.formatMessage({ id: 'adjustments.reason.text' })}
              required
              value={draft.reason}
              error={errorOf('reason')}
              maxLength={500}
              onChange={(event) => set({ reason: event.currentTarget.value })}
            />
          </SimpleGrid>
          {errors.some(({ field }) => !/^input\.(partner|client|points|on|until|reason)$/.test(field ?? '')) && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {errors.map(({ message }) => message).join(' ')}
            </Text>
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={pending} disabled={!complete}>
              <FormattedMessage id="adjustments.record" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
