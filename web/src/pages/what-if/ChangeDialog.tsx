import { Button, Checkbox, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { listCountries } from '../../../../wasm/element/countries'
import { useReturnOfFocus } from '../../app/opening'
import { DayInput } from '../../dates/DayInput'
import { useFormat } from '../../language/format'
import type { Change } from './change'
import type { Client } from './clients'
import { faultsOf, kindsOf, lineOf, readDraft, type Draft, type Fault } from './draft'
import type { OpenBook } from './engine'
import type { ProposedDeal } from './goal'
import type { Wording } from './wording'

interface Props {
  readonly opened: OpenBook
  /** The changes so far. */
  readonly changes: readonly Change[]
  /** The client as the changes so far leave it; without one a deal closes with a new client. */
  readonly client: Client | undefined
  readonly proposed: ProposedDeal | undefined
  readonly wording: Wording
  readonly onChange: (change: Change) => void
  readonly onClose: () => void
}

/** Asks for a change of a client, or for a deal with a new one. */
export default function ChangeDialog({ opened, changes, client, proposed, wording, onChange, onClose }: Props) {
  const intl = useIntl()
  useReturnOfFocus()
  const { book, currencies } = opened
  const kinds = kindsOf(client, book.partner.id)
  const lines = [...book.lines.keys()].sort()
  const [draft, setDraft] = useState<Draft>(() => ({
    kind: kinds[0] ?? 'deal_closes',
    name: proposed ? intl.formatMessage({ id: 'whatIf.dialog.proposed' }) : '',
    country: client?.country || 'US',
    line: client?.lines[0]?.key ?? lines[0] ?? '',
    mrr: proposed?.mrr ?? '',
    currency: client?.lines[0]?.currency ?? 'USD',
    dealType: 'sourced',
    on: client?.lines[0]?.renewsOn && kinds[0] === 'line_renews' ? client.lines[0].renewsOn : book.today,
    manage: proposed?.manage ?? false,
  }))
  const [faults, setFaults] = useState<ReadonlyMap<keyof Draft, Fault>>(new Map())
  const set = (next: Partial<Draft>) => setDraft((now) => ({ ...now, ...next }))
  const context = { book, changes, client, currencies, locale: intl.locale }
  const say = (field: keyof Draft) => {
    const fault = faults.get(field)
    return fault && intl.formatMessage({ id: `whatIf.fault.${fault.kind}` }, { count: fault.decimals ?? 0 })
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = faultsOf(draft, context)
    setFaults(found)
    const [first] = found.keys()
    if (first) event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    else onChange(readDraft(draft, context))
  }
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={client ? intl.formatMessage({ id: 'whatIf.dialog.title' }, { client: client.name }) : intl.formatMessage({ id: 'whatIf.dialog.newClient' })}
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {client && (
            <NativeSelect
              data-autofocus
              name="kind"
              label={intl.formatMessage({ id: 'whatIf.dialog.kind' })}
              value={draft.kind}
              data={kinds.map((value) => ({ value, label: intl.formatMessage({ id: `whatIf.kind.${value}` }) }))}
              onChange={({ currentTarget: { value } }) => {
                const kind = kinds.find((one) => one === value) ?? 'deal_closes'
                const line = kind === 'line_renews' ? (client.lines[0]?.key ?? '') : draft.line
                set({ kind, line, ...(kind === 'line_renews' && client.lines[0]?.renewsOn ? { on: client.lines[0].renewsOn } : {}) })
              }}
            />
          )}
          {!client && (
            <>
              <TextInput
                data-autofocus
                name="name"
                label={intl.formatMessage({ id: 'whatIf.dialog.name' })}
                value={draft.name}
                maxLength={80}
                error={say('name')}
                onChange={(event) => set({ name: event.currentTarget.value })}
              />
              <NativeSelect
                name="country"
                label={intl.formatMessage({ id: 'whatIf.dialog.country' })}
                value={draft.country}
                data={listCountries(intl.locale).map(({ code, name }) => ({ value: code, label: name }))}
                onChange={(event) => set({ country: event.currentTarget.value })}
              />
            </>
          )}
          {(draft.kind === 'line_renews' || draft.kind === 'deal_closes') && <SaleFields draft={draft} set={set} say={say} client={client} lines={lines} opened={opened} wording={wording} />}
          <DayInput label={<FormattedMessage id="whatIf.dialog.on" />} value={draft.on || null} min={book.today} error={say('on')} onChange={(on) => set({ on: on ?? '' })} />
          {draft.kind === 'deal_closes' && !client?.managers.includes(book.partner.id) && (
            <Checkbox name="manage" label={intl.formatMessage({ id: 'whatIf.dialog.manage' })} checked={draft.manage} onChange={(event) => set({ manage: event.currentTarget.checked })} />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <FormattedMessage id="whatIf.dialog.cancel" />
            </Button>
            <Button type="submit">
              <FormattedMessage id="whatIf.dialog.add" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

interface SaleProps extends Pick<Props, 'opened' | 'client' | 'wording'> {
  readonly draft: Draft
  readonly set: (next: Partial<Draft>) => void
  readonly say: (field: keyof Draft) => string | undefined
  readonly lines: readonly string[]
}

/** What a deal or a renewal is of: the line, what it brings, and who brought it. */
function SaleFields({ draft, set, say, client, lines, opened, wording }: SaleProps) {
  const intl = useIntl()
  const format = useFormat()
  const renews = draft.kind === 'line_renews'
  const present = lineOf(draft, client)
  const offered = renews ? (client?.lines.map(({ key }) => key) ?? []) : lines
  const currency = present?.currency ?? draft.currency
  return (
    <>
      <NativeSelect
        name="line"
        label={intl.formatMessage({ id: 'forecast.line' })}
        value={draft.line}
        data={offered.map((value) => ({ value, label: wording.line(value) }))}
        onChange={({ currentTarget: { value } }) => {
          const renewsOn = client?.lines.find(({ key }) => key === value)?.renewsOn
          set({ line: value, ...(renews && renewsOn ? { on: renewsOn } : {}) })
        }}
      />
      <TextInput
        name="mrr"
        label={intl.formatMessage({ id: 'whatIf.dialog.mrr' })}
        description={intl.formatMessage(
          { id: renews ? 'whatIf.dialog.mrr.renews' : 'whatIf.dialog.mrr.deal' },
          { currency, mrr: present ? format.money({ amount: present.mrr, currency }, 'exact') : '' },
        )}
        inputMode="decimal"
        autoComplete="off"
        value={draft.mrr}
        error={say('mrr')}
        onChange={(event) => set({ mrr: event.currentTarget.value })}
      />
      {!renews && !present && (
        <NativeSelect
          name="currency"
          label={intl.formatMessage({ id: 'whatIf.dialog.currency' })}
          value={draft.currency}
          data={opened.currencies.map((one) => one.currency)}
          onChange={(event) => set({ currency: event.currentTarget.value })}
        />
      )}
      {!renews && (
        <NativeSelect
          name="dealType"
          label={intl.formatMessage({ id: 'whatIf.dialog.dealType' })}
          value={draft.dealType}
          data={[
            { value: 'sourced', label: intl.formatMessage({ id: 'dealType.SOURCED' }) },
            { value: 'assisted', label: intl.formatMessage({ id: 'dealType.ASSISTED' }) },
          ]}
          onChange={(event) => set({ dealType: event.currentTarget.value === 'assisted' ? 'assisted' : 'sourced' })}
        />
      )}
    </>
  )
}
