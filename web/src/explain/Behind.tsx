import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import classes from './Explained.module.css'

interface Props {
  /** What the number is, for tests: all numbers of a name are held against their rows in the same way. */
  readonly name: string
  /** The link to the table of exactly the rows that the number counts or sums up; it takes the props on. */
  readonly link: (props: Record<string, unknown>) => ReactNode
  readonly children: ReactNode
}

/**
 * A number that leads to what is behind it (F29) where that is rows of a table:
 * the address narrows the table to them, and what the table says of all its rows
 * is the number again. Sums of postings are `Explained`.
 */
export function Behind({ name, link, children }: Props) {
  const intl = useIntl()
  return (
    <UnstyledButton className={classes['explained'] ?? ''} title={intl.formatMessage({ id: 'explain.rows' })} data-behind={name} renderRoot={link}>
      {children}
    </UnstyledButton>
  )
}
