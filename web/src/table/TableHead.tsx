import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import { FormattedMessage } from 'react-intl'
import { nextSorting, type Column, type Sorting } from './column'
import styles from './table.module.css'

interface Props<Row, Field extends string> {
  readonly columns: readonly Column<Row, Field>[]
  readonly sorting: Sorting<Field> | undefined
  readonly onSort: ((sorting: Sorting<Field>) => void) | undefined
}

/** The headers, which stay in sight; those of columns that can be sorted are buttons. */
export function TableHead<Row, Field extends string>({ columns, sorting, onSort }: Props<Row, Field>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const sorted = column.sort !== undefined && sorting?.field === column.sort ? sorting.direction : undefined
          const next = nextSorting(column, sorting)
          return (
            <th key={column.id} scope="col" data-align={column.align} aria-sort={sorted && (sorted === 'ASC' ? 'ascending' : 'descending')}>
              {next && onSort ? (
                <UnstyledButton className={styles['sort']} data-sorted={sorted} onClick={() => onSort(next)}>
                  <span>
                    <FormattedMessage id={column.header} />
                  </span>
                  <Arrow sorted={sorted} />
                </UnstyledButton>
              ) : (
                <FormattedMessage id={column.header} />
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function Arrow({ sorted }: { sorted: Sorting['direction'] | undefined }) {
  const Symbol = sorted === 'ASC' ? IconArrowUp : sorted === 'DESC' ? IconArrowDown : IconArrowsSort
  return <Symbol size={14} stroke={1.8} aria-hidden />
}
