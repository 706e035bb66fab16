import { Button, Group, Text } from '@mantine/core'
import { columnVisibilityFeature, tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useAwaited } from '../app/awaited'
import { EmptyState } from '../app/EmptyState'
import type { Column, Sorting } from './column'
import { Pager } from './Pager'
import { TableBody } from './TableBody'
import { TableFoot } from './TableFoot'
import { TableHead } from './TableHead'
import { pageCount, pageSize, useLoadedPage } from './use-page'
import { useColumns } from './use-columns'
import { useDensity } from './use-density'
import { useTableKeys } from './use-table-keys'
import { ViewMenu } from './ViewMenu'
import styles from './table.module.css'

interface Props<Row extends object, Field extends string> {
  /** Under which the choice of columns is remembered. */
  readonly name: string
  /** What the table shows, for who cannot see it. */
  readonly label: string
  /** Must be stable, as rows must: memoize them. */
  readonly columns: readonly Column<Row, Field>[]
  /** The rows that are loaded, from the first on. */
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** How many rows there are in all, loaded or not. */
  readonly total: number
  /** That number in words, such as "1,204 clients". */
  readonly count: string
  readonly sorting?: Sorting<Field> | undefined
  readonly onSort?: (sorting: Sorting<Field>) => void
  /** Loads that many rows more; absent where all are loaded. */
  readonly onMore?: ((count: number, options: { onComplete: (error: Error | null) => void }) => unknown) | undefined
  /** Whether more rows are on their way. */
  readonly loadingMore?: boolean
  /** Whether other rows are on their way, beside those of a changed address: those shown are about to go. */
  readonly busy?: boolean
  /** The page that is shown, from 1; absent for one long list. */
  readonly page?: number | undefined
  /** Absent where pages are no choice. */
  readonly onPage?: (page: number | undefined) => void
  /** What Enter does on a row. */
  readonly onOpen?: (row: Row) => void
  /** The items of a row's menu (Menu.Item). */
  readonly actions?: (row: Row) => ReactNode
  /** What the row is called in the name of its menu. */
  readonly rowName?: (row: Row) => string
  /** What stands below the columns, by their ids, such as the sums of all rows. */
  readonly foot?: Readonly<Record<string, ReactNode>>
  /** Search and filters, before the table. */
  readonly filters?: ReactNode
  /** What can be done with the whole table, such as an export. */
  readonly controls?: ReactNode
  /** Clears the filters; given where there are any. */
  readonly onClearFilters?: (() => void) | undefined
  /** What stands there when there is nothing at all. */
  readonly empty: ReactNode
  /** The lowest the table's own scroll region may be cut to; such as "70vh". */
  readonly maxHeight?: string
}

const features = tableFeatures({ columnVisibilityFeature })

/**
 * A table of many rows that the server sorts and filters: only those in sight
 * are in the document. Columns can be hidden, the keyboard reaches everything,
 * and rows come as one scrolls or page by page.
 */
export function DataTable<Row extends object, Field extends string = string>(props: Props<Row, Field>) {
  const { name, label, columns, rows, rowKey, total, count, sorting, onSort, loadingMore = false, page, onPage } = props
  const intl = useIntl()
  const awaited = useAwaited()
  const busy = awaited || (props.busy ?? false)
  const region = useRef<HTMLDivElement>(null)
  const [density, setDensity] = useDensity()
  const { visibility, setVisible, reset } = useColumns(name, columns)
  const definitions = useMemo<ColumnDef<typeof features, Row>[]>(
    () => columns.map(({ id, cell, header }) => ({ id, header: intl.formatMessage({ id: header }), cell: ({ row }) => cell(row.original) })),
    [columns, intl],
  )
  const [failed, setFailed] = useState(false)
  const load = props.onMore
  // What has failed is not tried again by itself.
  const onMore = useMemo(() => (load && !failed ? (wanted: number) => void load(wanted, { onComplete: (error) => setFailed(error !== null) }) : undefined), [failed, load])
  const shown = useLoadedPage({ rows, total, page, onMore, loadingMore })
  const table = useTable({ features, columns: definitions, data: shown.rows, getRowId: rowKey, state: { columnVisibility: visibility } })
  const visible = useMemo(() => columns.filter(({ id }) => visibility[id] !== false), [columns, visibility])
  const keys = useTableKeys({ region, count: shown.rows.length, onOpen: (at) => shown.rows[at] && props.onOpen?.(shown.rows[at]) })
  const width = visible.reduce((sum, { width: own }) => sum + (own ?? 200), 0)

  return (
    <div className={styles['table']} data-density={density}>
      <Group justify="space-between" align="flex-end" mb="xs" gap="xs" className="no-print">
        <Group gap="xs" align="flex-end">
          {props.filters}
        </Group>
        <Group gap="xs">
          {props.controls}
          <ViewMenu
            columns={columns}
            visibility={visibility}
            onVisible={setVisible}
            onReset={reset}
            density={density}
            onDensity={setDensity}
            paged={page !== undefined}
            onPaged={onPage && ((paged) => onPage(paged ? 1 : undefined))}
          />
        </Group>
      </Group>
      <Text size="sm" c="dimmed" mb={4} role="status">
        {count}
      </Text>
      {rows.length === 0 && !busy ? (
        <Nothing onClearFilters={props.onClearFilters} empty={props.empty} />
      ) : (
        // Keys and copying bubble up from the rows, which have the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <div
          ref={region}
          className={styles['region']}
          style={{ maxHeight: props.maxHeight ?? '75vh' }}
          role="region"
          aria-label={intl.formatMessage({ id: 'table.region' }, { name: label })}
          aria-busy={busy || loadingMore}
          // The keyboard scrolls what has the focus.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          onKeyDown={keys.onKeyDown}
          onCopy={keys.onCopy}
          onFocus={keys.onFocus}
          data-scroll-restoration-id={name}
        >
          <table className={styles['grid']} style={{ minWidth: width }} aria-label={label} aria-rowcount={total + 1}>
            <colgroup>
              {visible.map(({ id, width: own }, at) => (
                <col key={id} style={own ? { width: at === 0 ? `min(${own}px, 46vw)` : own } : undefined} />
              ))}
            </colgroup>
            <TableHead columns={visible} sorting={sorting} onSort={onSort} />
            <TableBody
              rows={table.getRowModel().rows}
              columns={visible}
              region={region}
              first={shown.first}
              active={keys.active}
              pending={shown.pending}
              onEnd={page === undefined ? onMore && (() => onMore(pageSize)) : undefined}
              actions={props.actions}
              rowName={props.rowName}
              density={density}
            />
            {props.foot && <TableFoot columns={visible} foot={props.foot} />}
          </table>
        </div>
      )}
      {failed && (
        <Group gap="xs" mt="xs" role="alert">
          <Text size="sm">
            <FormattedMessage id="table.more.failed" />
          </Text>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              setFailed(false)
              // The button is gone: the keyboard goes on in the rows.
              region.current?.focus({ preventScroll: true })
            }}
          >
            <FormattedMessage id="app.error.retry" />
          </Button>
        </Group>
      )}
      {page !== undefined && onPage && total > 0 && (
        <Pager page={Math.min(page, pageCount(total))} total={total} onPage={(to) => (keys.leave(), onPage(to))} />
      )}
    </div>
  )
}

function Nothing({ onClearFilters, empty }: { onClearFilters: (() => void) | undefined; empty: ReactNode }) {
  if (!onClearFilters) return empty
  return (
    <EmptyState title="table.noResult" text="table.noResult.text">
      <Button variant="light" onClick={onClearFilters}>
        <FormattedMessage id="table.clearFilters" />
      </Button>
    </EmptyState>
  )
}
