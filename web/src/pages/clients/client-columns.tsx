import { Badge, Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import { FormattedMessage } from 'react-intl'
import { Explained } from '../../explain/Explained'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { ClientLink } from '../client/ClientLink'
import type { ClientRow } from './ClientsTable'
import type { ClientField } from './search'

/** The columns of the clients table (F2). */
export function useClientColumns(): readonly Column<ClientRow, ClientField>[] {
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'company', header: 'clients.company', sort: 'NAME', width: 250, cell: ({ id, company }) => <ClientLink id={id} name={company.name} /> },
      { id: 'products', header: 'clients.products', width: 240, cell: ({ products }) => <Products names={products.map(({ name }) => name)} /> },
      {
        id: 'relationship',
        header: 'clients.relationship',
        width: 150,
        cell: ({ relationship, endedOn }) =>
          relationship === 'ENDED' ? (
            <Text inherit c="dimmed">
              {endedOn ? <FormattedMessage id="clients.ended" values={{ date: format.date(endedOn) }} /> : <FormattedMessage id="clients.ended.plain" />}
            </Text>
          ) : (
            <FormattedMessage id={`relationship.${relationship as 'SOLD' | 'MANAGED' | 'SOLD_AND_MANAGED'}`} />
          ),
      },
      {
        id: 'usage',
        header: 'clients.usage',
        sort: 'USAGE',
        align: 'end',
        width: 130,
        cell: ({ toolUsage }) => (toolUsage ? <FormattedMessage id="clients.tools" values={{ count: toolUsage.tools }} /> : dash),
      },
      { id: 'mrr', header: 'clients.mrr', sort: 'MRR', align: 'end', width: 140, cell: ({ mrr }) => (mrr.length > 0 ? format.list(mrr.map((one) => format.money(one))) : dash) },
      { id: 'mrrInUSD', header: 'clients.mrrInUSD', sort: 'MRR', align: 'end', width: 140, optional: true, cell: ({ mrrInUSD }) => format.money(mrrInUSD) },
      {
        id: 'points',
        header: 'points.total',
        sort: 'POINTS',
        align: 'end',
        width: 120,
        cell: ({ id, points }) => (
          <Explained figure="TOTAL" client={id}>
            {format.points(points.total)}
          </Explained>
        ),
      },
      {
        id: 'sold',
        header: 'points.sold',
        align: 'end',
        width: 120,
        optional: true,
        cell: ({ id, points }) => (
          <Explained figure="SOLD" client={id}>
            {format.points(points.sold)}
          </Explained>
        ),
      },
      {
        id: 'managed',
        header: 'points.managed',
        align: 'end',
        width: 120,
        optional: true,
        cell: ({ id, points }) => (
          <Explained figure="MANAGED" client={id}>
            {format.points(points.managed)}
          </Explained>
        ),
      },
      { id: 'country', header: 'clients.country', width: 140, optional: true, cell: ({ company }) => (company.country ? format.country(company.country) : dash) },
      { id: 'market', header: 'clients.market', width: 160, optional: true, cell: ({ market }) => <FormattedMessage id={`market.${market as 'ESTABLISHED' | 'GROWTH'}`} /> },
      { id: 'renewal', header: 'clients.renewal', sort: 'RENEWAL', width: 140, optional: true, cell: ({ renewal }) => format.date(renewal?.startsOn) },
      { id: 'since', header: 'clients.since', sort: 'SINCE', width: 140, optional: true, cell: ({ since }) => format.date(since) },
    ],
    [format],
  )
}

function Products({ names }: { names: readonly string[] }) {
  if (names.length === 0) return dash
  return (
    <Group gap={4}>
      {names.map((name) => (
        <Badge key={name} variant="default" tt="none" fw={500} size="md">
          {name}
        </Badge>
      ))}
    </Group>
  )
}
