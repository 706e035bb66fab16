import { LinkTo } from '../../app/LinkTo'
import { Behind } from '../../explain/Behind'
import type { EngagementSearch } from './engagement-search'

interface Props {
  /** What the number is of the scores in the table. */
  readonly are: 'count' | 'average' | 'median'
  /** Which scores are behind it, among those that the page is about; default all of them. */
  readonly which?: { readonly [Name in 'area' | 'band']?: EngagementSearch[Name] | undefined }
  readonly shown: string
}

/** A number of the engagement index, which shows the clients whose scores it counts or sums up. */
export function Scores({ are, which, shown }: Props) {
  return (
    <Behind
      name={`engagement.${are}`}
      link={(props) => <LinkTo to="." search={(now) => ({ ...now, ...which, page: undefined })} hash="clients" resetScroll={false} {...props} />}
    >
      {shown}
    </Behind>
  )
}
