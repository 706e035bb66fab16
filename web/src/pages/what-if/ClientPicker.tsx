import { Button, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import { nameOfNew } from './change'
import { ClientLink } from '../client/ClientLink'
import type { Client } from './clients'
import classes from './what-if.module.css'
import type { Wording } from './wording'

interface Props {
  readonly clients: readonly Client[]
  /** The partner's own id. */
  readonly partner: string
  readonly wording: Wording
  /** Asks for a change of a client; undefined where no more fit. */
  readonly onChange: ((client: Client) => void) | undefined
}

// More rows would be slow to lay out and nobody reads them: the search finds one.
const rowsAtOnce = 12

/** The partner's clients with their lines, as the changes leave them; each can be changed. */
export function ClientPicker({ clients, partner, wording, onChange }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const [wanted, setWanted] = useState('')
  const fold = (text: string) => text.toLocaleLowerCase(intl.locale)
  const found = clients.filter(({ name }) => fold(name).includes(fold(wanted.trim())))
  return (
    <Section title="whatIf.clients">
      {clients.length === 0 ? (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="whatIf.clients.none" />
        </Text>
      ) : (
        <>
          <TextInput type="search" label={intl.formatMessage({ id: 'whatIf.clients.search' })} value={wanted} maxLength={80} onChange={(event) => setWanted(event.currentTarget.value)} />
          <Text size="sm" c="dimmed" role="status" my="xs">
            <FormattedMessage id={found.length > rowsAtOnce ? 'whatIf.clients.first' : 'whatIf.clients.count'} values={{ shown: rowsAtOnce, found: found.length, all: clients.length }} />
          </Text>
          <ul className={classes['rows']} aria-label={intl.formatMessage({ id: 'whatIf.clients' })}>
            {found.slice(0, rowsAtOnce).map((client) => (
              <li key={client.id} className={classes['row']}>
                <div>
                  <Text size="sm" fw={600} component="div">
                    {nameOfNew(client.id) ? client.name : <ClientLink id={client.id} name={client.name} />}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {[client.country && format.country(client.country), client.managers.includes(partner) && intl.formatMessage({ id: 'whatIf.client.managed' })]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                  {client.lines.map(({ key, mrr, currency, renewsOn }) => (
                    <Text size="sm" key={key}>
                      <FormattedMessage
                        id={renewsOn ? 'whatIf.client.lineRenews' : 'whatIf.client.line'}
                        values={{ line: wording.line(key), mrr: format.money({ amount: mrr, currency }, 'exact'), date: format.date(renewsOn) }}
                      />
                    </Text>
                  ))}
                </div>
                <Button
                  size="compact-sm"
                  variant="default"
                  style={{ flexShrink: 0 }}
                  disabled={!onChange}
                  aria-label={intl.formatMessage({ id: 'whatIf.client.change.label' }, { client: client.name })}
                  onClick={() => onChange?.(client)}
                >
                  <FormattedMessage id="whatIf.client.change" />
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
