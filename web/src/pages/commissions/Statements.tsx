import type { ReactNode } from 'react'
import { LinkTo } from '../../app/LinkTo'
import { Behind } from '../../explain/Behind'
import type { CommissionsSearch } from './search'

interface Props {
  /** Which statements are behind the number. */
  readonly which: CommissionsSearch
  /** What the number is of the statements: the sum of their totals, or of their pending lines. */
  readonly are: 'total' | 'pending'
  readonly children: ReactNode
}

/** A number of all statements together, which shows those that it adds up. */
export function Statements({ which, are, children }: Props) {
  return (
    <Behind name={`commissions.${are}`} link={(props) => <LinkTo to="/commissions" search={which} hash="statements" resetScroll={false} {...props} />}>
      {children}
    </Behind>
  )
}
