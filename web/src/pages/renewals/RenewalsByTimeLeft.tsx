import { Anchor } from '@mantine/core'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import { useSearch } from '@tanstack/react-router'
import type { RenewalsByTimeLeft_summary$key } from '../../__generated__/RenewalsByTimeLeft_summary.graphql'
import { useFrame } from '../../app/frame'
import { LinkTo } from '../../app/LinkTo'
import { ShareBars } from '../../charts/ShareBars'
import { addDays, endOfMonth } from '../../dates/known-days'
import { writeRange } from '../../dates/range'
import { Behind } from '../../explain/Behind'
import { useFormat } from '../../language/format'

/** How many renewals start within 30, 60, 90 and 120 days, and later. */
export function RenewalsByTimeLeft({ summary: key }: { summary: RenewalsByTimeLeft_summary$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { asOf } = useSearch({ from: '__root__' })
  const today = useFrame()?.program?.today
  const on = asOf ?? today
  const { all, byMonth, byTimeLeft } = useFragment(
    graphql`
      fragment RenewalsByTimeLeft_summary on RenewalSummary {
        all {
          count
          changeInUSD {
            amount
            currency
          }
        }
        byMonth {
          month
        }
        byTimeLeft {
          fromDays
          toDays
          totals {
            count
          }
        }
      }
    `,
    key,
  )
  // What has no last day ends with the last month in which a term starts.
  const last = byMonth.at(-1)?.month
  const rows = byTimeLeft
    .filter(({ fromDays, totals }) => fromDays != null || totals.count > 0)
    .map(({ fromDays, toDays, totals }) => {
      const label =
        fromDays == null
          ? intl.formatMessage({ id: 'renewals.timeLeft.begun' })
          : toDays == null
            ? intl.formatMessage({ id: 'renewals.timeLeft.later' }, { from: fromDays })
            : intl.formatMessage({ id: 'renewals.timeLeft.span' }, { from: fromDays, to: toDays })
      const until = on && (toDays == null ? last && endOfMonth(last) : addDays(on, toDays))
      const starts = on && until && fromDays != null ? writeRange({ from: addDays(on, fromDays), to: until }) : undefined
      return {
        key: String(fromDays ?? 0),
        label,
        name: starts && (
          <Anchor inherit renderRoot={(props) => <LinkTo to="/renewals" search={(now) => ({ ...now, starts, page: undefined })} resetScroll={false} {...props} />}>
            {label}
          </Anchor>
        ),
        value: String(totals.count),
        shown: starts && (
          <Behind
            name="renewals.timeLeft"
            link={(props) => <LinkTo to="/renewals" search={(now) => ({ ...now, starts, status: undefined, page: undefined })} hash="renewals" resetScroll={false} {...props} />}
          >
            {format.number(totals.count)}
          </Behind>
        ),
        parts: { count: String(totals.count) },
      }
    })
  return (
    <ShareBars
      title={intl.formatMessage({ id: 'renewals.byTimeLeft' })}
      summary={intl.formatMessage({ id: 'renewals.byTimeLeft.summary' }, { count: all.count, change: format.moneyChange(all.changeInUSD) })}
      groups={intl.formatMessage({ id: 'renewals.column.timeLeft' })}
      series={[{ key: 'count', label: intl.formatMessage({ id: 'renewals.column.count' }), colour: 'var(--track-sourced)' }]}
      rows={rows}
      format={format.number}
    />
  )
}
