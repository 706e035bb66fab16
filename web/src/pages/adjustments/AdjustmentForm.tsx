import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay'
import type { AdjustmentForm_query$key } from '../../__generated__/AdjustmentForm_query.graphql'
import type { AdjustmentFormMutation } from '../../__generated__/AdjustmentFormMutation.graphql'
import type { AdjustmentFormRefreshQuery } from '../../__generated__/AdjustmentFormRefreshQuery.graphql'
import { useAction } from '../../api/use-action'
import { notify } from '../../app/notify'
import { oneOf } from '../../app/search'
import { Section } from '../../app/Section'
import { DayInput } from '../../dates/DayInput'

const tracks = ['SOURCED', 'ASSISTED', 'MANAGED'] as const

interface Draft {
  readonly partner: string
  readonly track: (typeof tracks)[number]
  readonly points: string
  readonly on: string | null
  readonly until: string | null
  readonly reason: string
  /** Sent again, what was entered once is recorded once. */
  readonly key: string
}

const blank = (): Draft => ({ partner: '', track: 'SOURCED', points: '', on: null, until: null, reason: '', key: crypto.randomUUID() })

/** Adjusts a partner's points, with a reason that the partner sees. */
export function AdjustmentForm({ query }: { query: AdjustmentForm_query$key }) {
  const intl = useIntl()
  const environment = useRelayEnvironment()
  const { choices } = useFragment(
    graphql`
      fragment AdjustmentForm_query on Query {
        choices: partners(first: 100) {
          nodes {
            id
            name
          }
        }
      }
    `,
    query,
  )
  const [draft, setDraft] = useState(blank)
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
    const { partner, track, points, on, until, reason, key } = draft
    record({
      variables: { input: { partner, track, points: points.trim(), on, until, reason: reason.trim(), idempotencyKey: key } },
      onRefused: setErrors,
      onDone: () => {
        setErrors([])
        setDraft(blank())
        void notify({ message: intl.formatMessage({ id: 'adjustments.recorded' }) })
        fetchQuery<AdjustmentFormRefreshQuery>(
          environment,
          graphql`
            query AdjustmentFormRefreshQuery {
              ...AdjustmentsTable_query
            }
          `,
          {},
        ).subscribe({})
      },
    })
  }
  const complete = draft.partner && draft.points.trim() && draft.reason.trim()
  return (
    <Section title="adjustments.record" lead={<FormattedMessage id="adjustments.record.text" />}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            <NativeSelect
              label={intl.formatMessage({ id: 'adjustments.partner' })}
              required
              value={draft.partner}
              error={errorOf('partner')}
              onChange={(event) => set({ partner: event.currentTarget.value })}
              data={[{ value: '', label: intl.formatMessage({ id: 'app.partner.choose' }) }, ...choices.nodes.map(({ id, name }) => ({ value: id, label: name }))]}
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
          {errors.some(({ field }) => !/^input\.(partner|points|on|until|reason)$/.test(field ?? '')) && (
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
