import { graphql, useFragment } from 'react-relay'
import type { Freshness_program$key } from '../../__generated__/Freshness_program.graphql'
import { FreshnessLine, type OfficialTime } from './FreshnessLine'

interface Props {
  readonly program: Freshness_program$key
  /** The official figures that are shown; null where there are none. */
  readonly official: OfficialTime | null | undefined
}

/** How fresh the official figures are (F25). */
export function Freshness({ program, official }: Props) {
  const { daily, today } = useFragment(
    graphql`
      fragment Freshness_program on Program {
        today
        daily {
          state
          timeZone
          nextRunFrom
          nextRunUntil
        }
      }
    `,
    program,
  )
  return <FreshnessLine daily={daily} today={today} official={official} />
}
