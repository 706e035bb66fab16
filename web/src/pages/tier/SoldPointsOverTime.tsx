import { Skeleton, Text } from '@mantine/core'
import { CatchBoundary, useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { SoldPointsOverTime_partner$key } from '../../__generated__/SoldPointsOverTime_partner.graphql'
import type { ProgramKey, SoldPointsOverTime_program$key } from '../../__generated__/SoldPointsOverTime_program.graphql'
import { ErrorPart } from '../../app/ErrorPage'
import { later } from '../../app/later'
import { Section } from '../../app/Section'
import { sumOf } from '../../charts/decimal'
import { MonthsChart } from '../../charts/MonthsChart'
import { useFormat } from '../../language/format'
import { loadMonth, type OpenMonth } from './load'

const SoldPointsMonth = later(loadMonth)

interface Props {
  readonly partner: SoldPointsOverTime_partner$key
  readonly program: SoldPointsOverTime_program$key
  /** The month that the address opens. */
  readonly opened: OpenMonth | undefined
}

/** What of the sold points was gained and lost, month by month; a month opens what is behind it (F24). */
export function SoldPointsOverTime({ partner, program, opened }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate({ from: '/tier' })
  const { month: chosen, asOf } = useSearch({ from: '/tier' })
  const { key, today } = useFragment(
    graphql`
      fragment SoldPointsOverTime_program on Program {
        key
        today
      }
    `,
    program,
  )
  const { pointsOverTime } = useFragment(
    graphql`
      fragment SoldPointsOverTime_partner on Partner {
        pointsOverTime(from: $from, to: $to, asOf: $asOf, knownAt: $knownAt) {
          month
          projected
          points {
            sold
          }
          movements {
            sold {
              gained
              lost
            }
          }
        }
      }
    `,
    partner,
  )
  const title = titles[key]
  const past = pointsOverTime.filter(({ projected }) => !projected)
  const gained = sumOf(past.map(({ movements }) => movements.sold.gained))
  const lost = sumOf(past.map(({ movements }) => movements.sold.lost))
  return (
    <Section title={title} lead={<FormattedMessage id="tier.sold.lead" />}>
      <div id="sold-points">
        <MonthsChart
          title={intl.formatMessage({ id: title })}
          summary={intl.formatMessage({ id: 'tier.sold.summary' }, { count: past.length, gained: format.change(gained), lost: format.change(lost) })}
          series={[
            { key: 'gained', label: intl.formatMessage({ id: 'tier.gained' }), colour: 'var(--gained)' },
            { key: 'lost', label: intl.formatMessage({ id: 'tier.lost' }), colour: 'var(--lost)', texture: 'stripes' },
          ]}
          months={pointsOverTime.map(({ month, projected, points, movements: { sold } }) => ({
            month,
            projected,
            values: { gained: sold.gained, lost: sold.lost },
            total: points.sold,
          }))}
          total={intl.formatMessage({ id: 'tier.sold.balance' })}
          totalled={false}
          format={format.points}
          chosen={chosen}
          onMonth={(month) =>
            void navigate({ search: (now) => ({ ...now, month: month === chosen ? undefined : month }), resetScroll: false })
          }
        />
        {opened ? (
          <CatchBoundary getResetKey={() => `${opened.month} ${opened.show}`} errorComponent={ErrorPart}>
            <Suspense fallback={<Skeleton height={320} mt="md" />}>
              <SoldPointsMonth {...opened} today={asOf ?? today} />
            </Suspense>
          </CatchBoundary>
        ) : (
          <Text size="sm" c="dimmed" mt="sm" className="no-print">
            <FormattedMessage id="tier.sold.choose" />
          </Text>
        )}
      </div>
    </Section>
  )
}

const titles = { POINTS: 'tier.sold.title', MRR: 'tier.sold.title.mrr' } as const satisfies Record<ProgramKey, string>
