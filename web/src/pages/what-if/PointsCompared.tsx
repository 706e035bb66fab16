import { FormattedMessage, useIntl } from 'react-intl'
import type { Forecast } from '../../../../wasm/dist/points.js'
import { Explained } from '../../explain/Explained'
import { dash, useFormat } from '../../language/format'
import type { MessageId } from '../../language/message-id'
import { Delta, Points } from '../forecast/Delta'
import tables from '../forecast/forecast.module.css'
import { TierBadge } from '../forecast/ReviewVerdict'
import { difference } from './contributions'
import { tierOf } from './from-engine'
import { Scroll } from '../forecast/Scroll'

interface Props {
  readonly base: Forecast
  readonly hypothesis: Forecast
  readonly changed: boolean
}

const tracks = [
  ['sourced', 'track.SOURCED', 'SOURCED'],
  ['assisted', 'track.ASSISTED', 'ASSISTED'],
  ['managed', 'track.MANAGED', 'MANAGED'],
  ['total', 'points.total', 'TOTAL'],
] as const

/** Points by track and tiers, on the day and at the next review: as it is, with the changes, and the difference. */
export function PointsCompared({ base, hypothesis, changed }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const days = [
    { key: 'today', title: intl.formatMessage({ id: 'whatIf.today' }, { date: format.date(base.asOf) }), before: base.standing, after: hypothesis.standing },
    ...(base.review && hypothesis.review
      ? [{ key: 'review', title: intl.formatMessage({ id: 'whatIf.atReview' }, { date: format.date(hypothesis.review.on) }), before: base.review.points, after: hypothesis.review.points }]
      : []),
  ]
  const columns: readonly MessageId[] = changed ? ['whatIf.asItIs', 'whatIf.withChanges', 'whatIf.difference'] : ['whatIf.asItIs']
  return (
    <Scroll label={intl.formatMessage({ id: 'whatIf.points' })}>
      <table className={tables['table']} aria-label={intl.formatMessage({ id: 'whatIf.points' })}>
        <thead>
          <tr>
            <th scope="col" rowSpan={changed ? 2 : 1}>
              <FormattedMessage id="charts.measure" />
            </th>
            {days.map(({ key, title }) => (
              <th key={key} scope="colgroup" colSpan={columns.length} className={tables['number']}>
                {title}
              </th>
            ))}
          </tr>
          {changed && (
            <tr>
              {days.flatMap(({ key }) =>
                columns.map((id) => (
                  <th key={key + id} scope="col" className={tables['number']}>
                    <FormattedMessage id={id} />
                  </th>
                )),
              )}
            </tr>
          )}
        </thead>
        <tbody>
          {tracks.map(([track, label, figure]) => (
            <tr key={track} data-track={track} className={track === 'total' ? tables['sum'] : undefined}>
              <th scope="row">
                <FormattedMessage id={label} />
              </th>
              {days.flatMap(({ key, before, after }) => [
                <td key={`${key}-before`} className={tables['number']}>
                  <Explained figure={figure} on={key === 'review' ? hypothesis.review?.on : undefined}>
                    <Points value={before[track]} />
                  </Explained>
                </td>,
                ...(changed
                  ? [
                      <td key={`${key}-after`} className={tables['number']}>
                        <Points value={after[track]} />
                      </td>,
                      <td key={`${key}-difference`} className={tables['number']}>
                        <Delta value={difference(after[track], before[track])} />
                      </td>,
                    ]
                  : []),
              ])}
            </tr>
          ))}
          <TierRow label="whatIf.performance" base={base} hypothesis={hypothesis} changed={changed} tier="performance" />
          <TierRow label="tier.credited" base={base} hypothesis={hypothesis} changed={changed} tier="credited" />
        </tbody>
      </table>
    </Scroll>
  )
}

function TierRow({ label, base, hypothesis, changed, tier }: Props & { readonly label: MessageId; readonly tier: 'performance' | 'credited' }) {
  const at = ({ standing, review }: Forecast) => [standing[tier], ...(base.review && hypothesis.review && review ? [tier === 'credited' ? review.creditedAfter : review.window.at(-1)?.tier] : [])]
  const [before, after] = [at(base), at(hypothesis)]
  return (
    <tr data-tiers={tier}>
      <th scope="row">
        <FormattedMessage id={label} />
      </th>
      {before.flatMap((one, place) => [
        <td key={`${place}-before`} className={tables['number']}>
          <TierBadge tier={tierOf(one ?? 'untiered')} />
        </td>,
        ...(changed
          ? [
              <td key={`${place}-after`} className={tables['number']}>
                <TierBadge tier={tierOf(after[place] ?? 'untiered')} />
              </td>,
              <td key={`${place}-difference`} className={tables['number']}>
                {dash}
              </td>,
            ]
          : []),
      ])}
    </tr>
  )
}
