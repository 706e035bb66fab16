import { Anchor, Button, Menu } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useMemo, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { Lists_partner$data, Lists_partner$key } from '../../__generated__/Lists_partner.graphql'
import type { ClientListOrderField } from '../../__generated__/ListsPageQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { useIsNow } from '../../app/is-now'
import { later } from '../../app/later'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { useFormat, type Format } from '../../language/format'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { SearchField } from '../../table/SearchField'
import { sortingOf, sortOf } from './search'

const ListCommand = later(() => import('./ListCommand'))

type Row = Lists_partner$data['lists']['nodes'][number]

/** What is being done with a list; "create" needs none. */
type Doing = { readonly command: 'create' } | { readonly command: 'rename' | 'delete'; readonly list: Row }

/** The partner's static lists of clients. */
export function Lists({ partner }: { readonly partner: Lists_partner$key }) {
  const intl = useIntl()
  const isNow = useIsNow()
  const format = useFormat()
  const navigate = useNavigate({ from: '/lists' })
  const { search, sort } = useSearch({ from: '/lists' })
  const [doing, setDoing] = useState<Doing>()
  const { lists } = useFragment(
    graphql`
      fragment Lists_partner on Partner {
        lists(first: 100, filter: { search: $search }, orderBy: $order) {
          totalCount
          nodes {
            id
            name
            count
            recordedAt
          }
        }
      }
    `,
    partner,
  )
  const columns = useMemo(() => columnsOf(format), [format])
  return (
    <Section
      title="lists.lists"
      controls={
        isNow && (
          <Button size="xs" variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDoing({ command: 'create' })}>
            <FormattedMessage id="lists.create" />
          </Button>
        )
      }
    >
      <DataTable
        name="lists"
        label={intl.formatMessage({ id: 'lists.lists' })}
        columns={columns}
        rows={lists.nodes}
        rowKey={({ id }) => id}
        total={lists.nodes.length}
        count={intl.formatMessage({ id: 'lists.count' }, { count: lists.totalCount, shown: format.number(lists.nodes.length) })}
        sorting={sortingOf(sort)}
        onSort={(sorting) => void navigate({ search: (now) => ({ ...now, sort: sortOf(sorting) }), resetScroll: false })}
        filters={
          <SearchField label="lists.search" value={search} onSearch={(text, step) => void navigate({ search: (now) => ({ ...now, search: text }), ...step, resetScroll: false })} />
        }
        onClearFilters={search ? () => void navigate({ search: (now) => ({ ...now, search: undefined }), resetScroll: false }) : undefined}
        actions={
          isNow
            ? (list) => (
                <>
                  <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setDoing({ command: 'rename', list })}>
                    <FormattedMessage id="lists.rename" />
                  </Menu.Item>
                  <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} color="red" onClick={() => setDoing({ command: 'delete', list })}>
                    <FormattedMessage id="lists.delete" />
                  </Menu.Item>
                </>
              )
            : undefined
        }
        rowName={({ name }) => name}
        empty={<EmptyState title="lists.empty" text="lists.empty.text" />}
      />
      {doing && (
        <Suspense>
          <ListCommand command={doing.command} list={doing.command === 'create' ? undefined : doing.list} onClose={() => setDoing(undefined)} />
        </Suspense>
      )}
    </Section>
  )
}

function columnsOf(format: Format): readonly Column<Row, ClientListOrderField>[] {
  return [
    {
      id: 'name',
      header: 'lists.name',
      sort: 'NAME',
      width: 340,
      cell: ({ id, name }) => <Anchor inherit renderRoot={(props) => <LinkTo to="/lists/$list" params={{ list: id }} {...props} />}>{name}</Anchor>,
    },
    { id: 'count', header: 'lists.clients', align: 'end', width: 130, cell: ({ count }) => format.number(count) },
    { id: 'made', header: 'lists.made', sort: 'RECORDED_AT', align: 'end', width: 190, cell: ({ recordedAt }) => format.dateTime(recordedAt) },
  ]
}
