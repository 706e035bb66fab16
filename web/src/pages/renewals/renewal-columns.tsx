import { Text } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { ClientLink } from '../client/ClientLink'
import { DecisionMenu } from './DecisionMenu'
import { OwnerMenu } from './OwnerMenu'
import { Change, Day, Amount, TimeLeft } from './RenewalCells'
import type { Row } from './RenewalsTable'
import type { Field } from './search'
import { StatusBadge } from './StatusBadge'
import type { Column } from '../../table/column'

/** The columns of the table of renewals. */
export function renewalColumns(): readonly Column<Row, Field>[] {
  return [
    { id: 'client', header: 'renewals.column.client', width: 220, sort: 'NAME', cell: ({ client }) => <ClientLink id={client.id} name={client.company.name} tab="renewals" /> },
    {
      id: 'line',
      header: 'renewals.column.line',
      width: 130,
      cell: ({ renewal }) => renewal.line?.name ?? <FormattedMessage id="renewals.line.unknown" />,
    },
    { id: 'status', header: 'renewals.column.status', width: 150, cell: ({ renewal }) => <StatusBadge status={renewal.status} /> },
    { id: 'decision', header: 'renewals.column.decision', width: 170, cell: (row) => <DecisionMenu renewal={row.renewal} of={row} /> },
    {
      id: 'decideBy',
      header: 'renewals.column.decideBy',
      width: 150,
      sort: 'DEADLINE',
      cell: ({ renewal }) => <Day day={renewal.decideBy} relative={renewal.status === 'PENDING' || renewal.status === 'OVERDUE'} />,
    },
    { id: 'timeLeft', header: 'renewals.column.timeLeft', width: 150, sort: 'START', cell: ({ renewal }) => <TimeLeft day={renewal.startsOn} days={renewal.daysToStart} /> },
    { id: 'opensOn', header: 'renewals.column.opensOn', width: 130, optional: true, cell: ({ renewal }) => <Day day={renewal.opensOn} /> },
    { id: 'now', header: 'renewals.column.now', align: 'end', width: 130, cell: ({ renewal }) => <Amount money={renewal.subscription?.mrr} /> },
    { id: 'term', header: 'renewals.column.term', align: 'end', width: 130, cell: ({ renewal }) => <Amount money={renewal.mrr} /> },
    { id: 'change', header: 'renewals.column.change', align: 'end', width: 140, sort: 'MRR_CHANGE', cell: ({ renewal }) => <Change money={renewal.mrrChangeInUSD} /> },
    { id: 'manager', header: 'renewals.column.manager', width: 160, cell: ({ renewal }) => <Text span inherit>{renewal.manager ?? <FormattedMessage id="renewals.manager.none" />}</Text> },
    { id: 'owner', header: 'renewals.column.owner', width: 190, cell: ({ client }) => <OwnerMenu client={client} /> },
  ]
}
