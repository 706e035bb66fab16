import type { ReactNode } from 'react'
import { SimpleGrid } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { StandingsCompared_kept$key } from '../../__generated__/StandingsCompared_kept.graphql'
import type { StandingsCompared_view$key } from '../../__generated__/StandingsCompared_view.graphql'
import { LinkTo } from '../../app/LinkTo'
import { Behind } from '../../explain/Behind'
import { Explained } from '../../explain/Explained'
import { dash, useFormat } from '../../language/format'
import type { MessageId } from '../../language/message-id'
import { ConditionTable } from '../forecast/ConditionTable'
import { Delta, Points } from '../forecast/Delta'
import tables from '../forecast/forecast.module.css'
import { TierBadge } from '../forecast/ReviewVerdict'
import type { TierResult } from '../forecast/standing'
import { Scroll } from '../forecast/Scroll'

interface Props {
  readonly kept: StandingsCompared_kept$key
  readonly view: StandingsCompared_view$key
}

const tracks = [
  ['sourced', 'track.SOURCED', 'SOURCED'],
  ['assisted', 'track.ASSISTED', 'ASSISTED'],
  ['managed', 'track.MANAGED', 'MANAGED'],
  ['total', 'points.total', 'TOTAL'],
] as const

/** Tiers, points by track and conditions: as they are kept, and under the chosen edition. */
export function StandingsCompared({ kept: keptKey, view: viewKey }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const kept = useFragment(
    graphql`
      fragment StandingsCompared_kept on TierStanding {
        creditedTier
        performanceTier
        points {
          sourced
          assisted
          managed
          total
        }
        edition {
          from
        }
        toKeep {
          tier
          met
          conditions {
            measure
            unit
            need
            above
            have
            missing
            met
          }
        }
        next {
          tier
          met
          conditions {
            measure
            unit
            need
            above
            have
            missing
            met
          }
        }
      }
    `,
    keptKey,
  )
  const view = useFragment(
    graphql`
      fragment StandingsCompared_view on EditionView {
        standing {
          creditedTier
          performanceTier
          points {
            sourced
            assisted
            managed
            total
          }
          edition {
            from
          }
          toKeep {
            tier
            met
            conditions {
              measure
              unit
              need
              above
              have
              missing
              met
            }
          }
          next {
            tier
            met
            conditions {
              measure
              unit
              need
              above
              have
              missing
              met
            }
          }
        }
        difference {
          sourced
          assisted
          managed
          total
        }
      }
    `,
    viewKey,
  )
  const { standing, difference } = view
  const [keptName, underName] = [kept, standing].map(({ edition }) => intl.formatMessage({ id: 'editions.edition' }, { date: format.date(edition.from) }))
  const tiers: readonly (readonly [MessageId, 'creditedTier' | 'performanceTier'])[] = [
    ['tier.credited', 'creditedTier'],
    ['whatIf.performance', 'performanceTier'],
  ]
  return (
    <div className={tables['stack']}>
      <Scroll label={intl.formatMessage({ id: 'editions.standings' })}>
        <table className={tables['table']} aria-label={intl.formatMessage({ id: 'editions.standings' })}>
          <thead>
            <tr>
              <th scope="col">
                <FormattedMessage id="charts.measure" />
              </th>
              <th scope="col" className={tables['number']}>
                <FormattedMessage id="editions.kept" />
              </th>
              <th scope="col" className={tables['number']}>
                {underName}
              </th>
              <th scope="col" className={tables['number']}>
                <FormattedMessage id="whatIf.difference" />
              </th>
            </tr>
          </thead>
          <tbody>
            {tracks.map(([track, label, figure]) => (
              <tr key={track} data-track={track} className={track === 'total' ? tables['sum'] : undefined}>
                <th scope="row">
                  <FormattedMessage id={label} />
                </th>
                <td className={tables['number']}>
                  <Explained figure={figure}>
                    <Points value={kept.points[track]} />
                  </Explained>
                </td>
                <td className={tables['number']}>{clients('under', track, <Points value={standing.points[track]} />)}</td>
                <td className={tables['number']}>{clients('difference', track, <Delta value={difference[track]} />)}</td>
              </tr>
            ))}
            {tiers.map(([label, tier]) => (
              <tr key={tier} data-tiers={tier}>
                <th scope="row">
                  <FormattedMessage id={label} />
                </th>
                <td className={tables['number']}>
                  <TierBadge tier={kept[tier]} />
                </td>
                <td className={tables['number']}>
                  <TierBadge tier={standing[tier]} />
                </td>
                <td className={tables['number']}>{dash}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <Conditions of={kept} name={keptName ?? ''} explained />
        <Conditions of={standing} name={underName ?? ''} />
      </SimpleGrid>
    </div>
  )
}

interface ConditionsProps {
  readonly of: { readonly toKeep: TierResult | null | undefined; readonly next: TierResult | null | undefined }
  readonly name: string
  readonly explained?: boolean
}

function Conditions({ of, name, explained = false }: ConditionsProps) {
  const intl = useIntl()
  return (
    <div className={tables['stack']}>
      {[of.toKeep, of.next].map(
        (result) =>
          result && (
            <ConditionTable key={result.tier} explained={explained} result={result} caption={intl.formatMessage({ id: 'editions.conditions' }, { tier: intl.formatMessage({ id: `tier.${result.tier}` }), edition: name })} />
          ),
      )}
    </div>
  )
}

/** Points under another edition are in no ledger: what they are made of is the clients, whose totals stand below. */
function clients(name: 'under' | 'difference', track: string, shown: ReactNode) {
  if (track !== 'total') return shown
  return (
    <Behind name={`editions.${name}`} link={(props) => <LinkTo to="." search hash="clients" resetScroll={false} {...props} />}>
      {shown}
    </Behind>
  )
}
