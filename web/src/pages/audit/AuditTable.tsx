import { Anchor, Button, Code, Group, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { AuditTable_query$data, AuditTable_query$key } from '../../__generated__/AuditTable_query.graphql'
import type { AuditTablePaginationQuery } from '../../__generated__/AuditTablePaginationQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { dash, useFormat, type Format } from '../../language/format'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'

type Row = AuditTable_query$data['auditEntries']['edges'][number]['node']

/** Everything that was done, latest first. */
export function AuditTable({ query }: { query: AuditTable_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const search = useSearch({ from: '/program/audit' })
  const navigate = useNavigate({ from: '/program/audit' })
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<AuditTablePaginationQuery, AuditTable_query$key>(
    graphql`
      fragment AuditTable_query on Query
      @refetchable(queryName: "AuditTablePaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        auditEntries(first: $count, after: $cursor, filter: $filter) @connection(key: "AuditTable_auditEntries", filters: ["filter"]) {
          totalCount
          totalIsAtLeast
          edges {
            node {
              id
              at
              role
              action
              subject
              detail
              partner {
                id
                name
              }
            }
          }
        }
      }
    `,
    query,
  )
  const { auditEntries } = data
  const rows = useMemo(() => auditEntries.edges.map(({ node }) => node), [auditEntries])
  const columns = useMemo(() => auditColumns(format), [format])
  const { action, of, subject } = search
  return (
    <Section title="audit.list">
      <DataTable
        name="audit"
        label={intl.formatMessage({ id: 'audit.title' })}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        total={auditEntries.totalCount}
        count={intl.formatMessage({ id: auditEntries.totalIsAtLeast ? 'audit.countAtLeast' : 'audit.count' }, { count: auditEntries.totalCount })}
        onMore={hasNext ? loadNext : undefined}
        loadingMore={isLoadingNext}
        filters={<Filters key={`${action} ${subject}`} action={action} subject={subject} onChange={(next) => void navigate({ search: (now) => ({ ...now, ...next }), resetScroll: false })} />}
        onClearFilters={
          action || of || subject ? () => void navigate({ search: (now) => ({ ...now, action: undefined, of: undefined, subject: undefined }), resetScroll: false }) : undefined
        }
        empty={<EmptyState title="audit.empty" text="audit.empty.text" />}
      />
    </Section>
  )
}

interface Filter {
  readonly action: string | undefined
  readonly subject: string | undefined
}

function Filters({ action, subject, onChange }: Filter & { onChange: (filter: Filter) => void }) {
  const intl = useIntl()
  const [typed, setTyped] = useState<Filter>({ action, subject })
  return (
    <Group
      component="form"
      gap="xs"
      align="flex-end"
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault()
        onChange({ action: typed.action?.trim() || undefined, subject: typed.subject?.trim() || undefined })
      }}
    >
      <TextInput
        label={intl.formatMessage({ id: 'audit.filter.action' })}
        value={typed.action ?? ''}
        maxLength={100}
        onChange={(event) => setTyped({ ...typed, action: event.currentTarget.value })}
      />
      <TextInput
        label={intl.formatMessage({ id: 'audit.filter.subject' })}
        value={typed.subject ?? ''}
        maxLength={100}
        onChange={(event) => setTyped({ ...typed, subject: event.currentTarget.value })}
      />
      <Button type="submit" variant="default">
        <FormattedMessage id="audit.filter.apply" />
      </Button>
    </Group>
  )
}

function auditColumns(format: Format): readonly Column<Row>[] {
  const only = (search: { action?: string; of?: string; subject?: string }, label: string) => (
    <Anchor inherit renderRoot={(props) => <LinkTo to="/program/audit" search={(now) => ({ ...now, ...search })} resetScroll={false} {...props} />}>
      {label}
    </Anchor>
  )
  return [
    { id: 'at', header: 'audit.column.at', width: 190, cell: ({ at }) => <time dateTime={at}>{format.dateTime(at)}</time> },
    { id: 'role', header: 'audit.column.role', width: 160, cell: ({ role }) => <FormattedMessage id={`audit.role.${role}`} /> },
    { id: 'action', header: 'audit.column.action', width: 220, cell: ({ action }) => only({ action }, action) },
    { id: 'partner', header: 'audit.column.partner', width: 200, cell: ({ partner }) => (partner ? only({ of: partner.id }, partner.name) : dash) },
    { id: 'subject', header: 'audit.column.subject', width: 230, cell: ({ subject }) => (subject ? only({ subject }, subject) : dash) },
    { id: 'detail', header: 'audit.column.detail', width: 420, cell: ({ detail }) => (detail ? <Code>{detail}</Code> : dash) },
  ]
}
