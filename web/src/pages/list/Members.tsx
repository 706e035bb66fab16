import { Menu } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { ClientListMemberOrderField } from '../../__generated__/ListPageQuery.graphql'
import type { Members_query$data, Members_query$key } from '../../__generated__/Members_query.graphql'
import type { MembersAddMutation } from '../../__generated__/MembersAddMutation.graphql'
import type { MembersRefetchQuery } from '../../__generated__/MembersRefetchQuery.graphql'
import type { MembersRemoveMutation } from '../../__generated__/MembersRemoveMutation.graphql'
import { useAction } from '../../api/use-action'
import { EmptyState } from '../../app/EmptyState'
import { useIsNow } from '../../app/is-now'
import { notifyUndo } from '../../app/notify-undo'
import { refresh } from '../../app/refresh'
import { Section } from '../../app/Section'
import { Explained } from '../../explain/Explained'
import { useFormat, type Format } from '../../language/format'
import { ClientLink } from '../client/ClientLink'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { AddClient } from './AddClient'
import { sortingOf, sortOf } from './search'

type Row = NonNullable<NonNullable<Members_query$data['viewer']>['list']>['clients']['edges'][number]['node']

/** The clients on a list. */
export function Members({ query }: { readonly query: Members_query$key }) {
  const intl = useIntl()
  const isNow = useIsNow()
  const format = useFormat()
  const navigate = useNavigate({ from: '/lists/$list' })
  const { sort } = useSearch({ from: '/lists/$list' })
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<MembersRefetchQuery, Members_query$key>(
    graphql`
      fragment Members_query on Query
      @refetchable(queryName: "MembersRefetchQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        viewer(asPartner: $eyes) {
          list(id: $list) {
            id
            clients(first: $count, after: $cursor, orderBy: $order, asOf: $asOf, knownAt: $knownAt) @connection(key: "Members_clients", filters: ["orderBy", "asOf", "knownAt"]) {
              totalCount
              edges {
                node {
                  id
                  relationship(asOf: $asOf, knownAt: $knownAt)
                  company {
                    name
                  }
                  mrrInUSD(asOf: $asOf, knownAt: $knownAt) {
                    amount
                    currency
                  }
                  points(asOf: $asOf, knownAt: $knownAt) {
                    sold
                    managed
                  }
                }
              }
            }
          }
        }
      }
    `,
    query,
  )
  const [commitRemove] = useAction<MembersRemoveMutation>(
    graphql`
      mutation MembersRemoveMutation($input: ListRemoveClientsInput!) {
        listRemoveClients(input: $input) {
          removed
          userErrors {
            field
            message
          }
        }
      }
    `,
  )
  const [commitAdd] = useAction<MembersAddMutation>(
    graphql`
      mutation MembersAddMutation($input: ListAddClientsInput!) {
        listAddClients(input: $input) {
          added
          userErrors {
            field
            message
          }
        }
      }
    `,
  )
  const list = data.viewer?.list
  const rows = useMemo(() => list?.clients.edges.map(({ node }) => node) ?? [], [list])
  const columns = useMemo(() => columnsOf(format), [format])
  if (!list) return null
  const add = (client: string) => commitAdd({ variables: { input: { list: list.id, clients: [client] } }, onDone: refresh })
  const remove = ({ id, company: { name } }: Row) =>
    commitRemove({
      variables: { input: { list: list.id, clients: [id] } },
      onDone: () => {
        refresh()
        void notifyUndo({ message: intl.formatMessage({ id: 'list.removed' }, { name }), undo: intl.formatMessage({ id: 'lists.undo' }), onUndo: () => add(id) })
      },
    })
  return (
    <Section title="drill.clients">
      <DataTable
        name="list"
        label={intl.formatMessage({ id: 'drill.clients' })}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        total={list.clients.totalCount}
        count={intl.formatMessage({ id: 'drill.clients.count' }, { count: list.clients.totalCount })}
        sorting={sortingOf(sort)}
        onSort={(sorting) => void navigate({ search: (now) => ({ ...now, sort: sortOf(sorting) }), resetScroll: false })}
        onMore={hasNext ? loadNext : undefined}
        loadingMore={isLoadingNext}
        filters={isNow && <AddClient onAdd={add} />}
        actions={
          isNow
            ? (client) => (
                <Menu.Item leftSection={<IconListDetails size={16} aria-hidden />} onClick={() => remove(client)}>
                  <FormattedMessage id="list.remove" />
                </Menu.Item>
              )
            : undefined
        }
        rowName={({ company }) => company.name}
        empty={<EmptyState title="list.empty" text="list.empty.text" />}
      />
    </Section>
  )
}

function columnsOf(format: Format): readonly Column<Row, ClientListMemberOrderField>[] {
  return [
    { id: 'client', header: 'drill.client', sort: 'NAME', width: 320, cell: ({ id, company }) => <ClientLink id={id} name={company.name} /> },
    { id: 'relationship', header: 'report.column.relationship', width: 180, cell: ({ relationship }) => <FormattedMessage id={relationship === 'ENDED' ? 'report.column.ended' : `relationship.${relationship}`} /> },
    { id: 'mrr', header: 'report.column.mrr_usd', align: 'end', width: 130, cell: ({ mrrInUSD }) => format.money(mrrInUSD) },
    {
      id: 'sold',
      header: 'points.sold',
      align: 'end',
      width: 140,
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
      width: 140,
      cell: ({ id, points }) => (
        <Explained figure="MANAGED" client={id}>
          {format.points(points.managed)}
        </Explained>
      ),
    },
  ]
}
