import { Anchor, Button, Group, Stack } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql } from 'react-relay'
import type { ListPageQuery } from '../../__generated__/ListPageQuery.graphql'
import { useIsNow } from '../../app/is-now'
import { later } from '../../app/later'
import { LinkTo } from '../../app/LinkTo'
import { OnRecord } from '../../app/OnRecord'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { ReportActions } from '../../drill/ReportActions'
import { seen } from '../../exports/seen'
import { Members } from './Members'
import { sortingOf } from './search'

const ListCommand = later(() => import('../lists/ListCommand'))

/** A static list (F11): the clients on it, and what can be done with them. */
export default definePage<ListPageQuery>(
  graphql`
    query ListPageQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $list: ID!, $order: ClientListMemberOrder!) @preloadable {
      ...Frame_query
      viewer(asPartner: $eyes) {
        list(id: $list) {
          id
          name
        }
      }
      ...Members_query
    }
  `,
  function ListPage({ data }) {
    const navigate = useNavigate()
    const search = useSearch({ from: '/lists/$list' })
    const [command, setCommand] = useState<'rename' | 'delete'>()
    const isNow = useIsNow()
    const list = data.viewer?.list
    if (!list) return null
    const rows = seen(search, { kind: 'LIST_MEMBERS', list: list.id, memberOrder: sortingOf(search.sort) })
    return (
      <>
        <Anchor size="sm" className="no-print" renderRoot={(props) => <LinkTo to="/lists" {...props} />}>
          <Group gap={4} component="span">
            <IconArrowLeft size={14} aria-hidden />
            <FormattedMessage id="report.back" />
          </Group>
        </Anchor>
        <PageHeader title="list.title" values={{ name: list.name }}>
          {isNow && (
            <>
              <Button size="xs" variant="default" onClick={() => setCommand('rename')}>
                <FormattedMessage id="lists.rename" />
              </Button>
              <Button size="xs" variant="default" onClick={() => setCommand('delete')}>
                <FormattedMessage id="lists.delete" />
              </Button>
            </>
          )}
        </PageHeader>
        <OnRecord id="dates.onRecord.lists" />
        <Stack gap="lg">
          <ReportActions report={{ rows, unsummarized: rows, name: list.name }} />
          <Members query={data} />
        </Stack>
        {command && (
          <Suspense>
            <ListCommand
              command={command}
              list={list}
              onClose={(done) => {
                setCommand(undefined)
                if (done && command === 'delete') void navigate({ to: '/lists' })
              }}
            />
          </Suspense>
        )}
      </>
    )
  },
)
