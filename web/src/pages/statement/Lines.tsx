import type { ReactNode } from 'react'
import { LinkTo } from '../../app/LinkTo'
import { Behind } from '../../explain/Behind'
import type { StatementSearch } from './search'

interface Props {
  /** The statement (cs_…). */
  readonly statement: string
  /** Which of its lines are behind the number; default all. */
  readonly lines?: StatementSearch
  /** What the number is of the lines: how many, what they accrued, or what that comes to in the payout currency. */
  readonly are: 'count' | 'accrual' | 'converted'
  readonly children: ReactNode
}

/** A number of a statement, which shows the lines that it counts or sums up. */
export function Lines({ statement, lines = {}, are, children }: Props) {
  return (
    <Behind
      name={`statement.${are}`}
      link={(props) => (
        <LinkTo
          to="/commissions/$statement"
          params={{ statement }}
          search={lines}
          hash="lines"
          resetScroll={false}
          {...props}
        />
      )}
    >
      {children}
    </Behind>
  )
}
