import { useMemo, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { useRenewalsFoot_partner$key } from '../../__generated__/useRenewalsFoot_partner.graphql'
import { Amount, Change } from './RenewalCells'

/** What stands below the columns of the table: the sums of all renewals that the filters let through, loaded or not. */
export function useRenewalsFoot(key: useRenewalsFoot_partner$key | null | undefined): Readonly<Record<string, ReactNode>> | undefined {
  const sums = useFragment(
    graphql`
      fragment useRenewalsFoot_partner on Partner {
        filtered: renewals(first: 1, filter: $filter, asOf: $asOf, knownAt: $knownAt) {
          summary {
            all {
              currentInUSD {
                amount
                currency
              }
              resultInUSD {
                amount
                currency
              }
              changeInUSD {
                amount
                currency
              }
            }
          }
        }
      }
    `,
    key,
  )?.filtered.summary.all
  return useMemo(
    () =>
      sums && {
        client: <FormattedMessage id="renewals.foot" />,
        now: <Amount money={sums.currentInUSD} />,
        term: <Amount money={sums.resultInUSD} />,
        change: <Change money={sums.changeInUSD} />,
      },
    [sums],
  )
}
