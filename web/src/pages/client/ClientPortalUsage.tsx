import { Text, UnstyledButton } from '@mantine/core'
import { useMemo, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientPortalUsage_client$data, ClientPortalUsage_client$key } from '../../__generated__/ClientPortalUsage_client.graphql'
import { MonthsChart } from '../../charts/MonthsChart'
import { useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'
import { monthOf } from './month'
import { PanelSection } from './PanelSection'
import classes from './panel.module.css'

type Item = ClientPortalUsage_client$data['usage']['items'][number]

const keyOf = (item: Item) => `${item.kind} ${item.name}`

/** The products and apps that the client uses (F6); a click on one shows its use month by month. */
export function ClientPortalUsage({ client: key }: { client: ClientPortalUsage_client$key }) {
  const format = useFormat()
  const intl = useIntl()
  const { usage } = useFragment(
    graphql`
      fragment ClientPortalUsage_client on Client {
        usage(asOf: $asOf) {
          readOn
          items {
            kind
            name
            uses
            users
            readOn
            overTime {
              readOn
              uses
              users
            }
          }
        }
      }
    `,
    key,
  )
  const [chosen, setChosen] = useState<string>()
  const shown = usage.items.find((item) => keyOf(item) === chosen) ?? usage.items[0]
  const shownKey = shown && keyOf(shown)
  const columns = useMemo<readonly Column<Item>[]>(
    () => [
      {
        id: 'name',
        header: 'client.usage.name',
        cell: (item) => (
          <UnstyledButton className={classes['choice'] ?? ''} aria-pressed={keyOf(item) === shownKey} onClick={() => setChosen(keyOf(item))}>
            {item.name}
          </UnstyledButton>
        ),
      },
      { id: 'kind', header: 'client.usage.kind', width: 100, cell: (item) => intl.formatMessage({ id: `client.usage.kind.${item.kind}` }) },
      { id: 'uses', header: 'client.usage.uses', align: 'end', width: 110, cell: (item) => format.number(item.uses) },
      { id: 'users', header: 'client.usage.users', align: 'end', width: 100, cell: (item) => format.number(item.users) },
    ],
    [format, intl, shownKey],
  )
  if (!shown || !usage.readOn) {
    return (
      <PanelSection title="client.usage">
        <Text size="sm" c="dimmed">
          <FormattedMessage id="client.unread" />
        </Text>
      </PanelSection>
    )
  }
  return (
    <PanelSection title="client.usage">
      <Text size="sm" c="dimmed" mb="xs">
        <FormattedMessage id="client.usage.text" values={{ date: format.date(usage.readOn) }} />
      </Text>
      <PlainTable caption={intl.formatMessage({ id: 'client.usage' })} columns={columns} rows={usage.items} rowKey={keyOf} />
      <div className={classes['chart']}>
        <MonthsChart
          key={shownKey}
          titled
          title={intl.formatMessage({ id: 'client.usage.overTime' }, { name: shown.name })}
          summary={intl.formatMessage(
            { id: 'client.usage.summary' },
            { uses: shown.uses, usesNumber: format.number(shown.uses), users: shown.users, usersNumber: format.number(shown.users) },
          )}
          series={[{ key: 'uses', label: intl.formatMessage({ id: 'client.usage.uses' }), colour: 'var(--track-sourced)' }]}
          lines={[{ key: 'users', label: intl.formatMessage({ id: 'client.usage.users' }), colour: 'var(--track-managed)' }]}
          months={shown.overTime.map(({ readOn, uses, users }) => ({
            month: monthOf(readOn),
            values: { uses: String(uses), users: String(users) },
          }))}
          format={format.number}
          height={200}
        />
      </div>
    </PanelSection>
  )
}
