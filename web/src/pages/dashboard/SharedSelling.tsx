import { Box, SimpleGrid, Skeleton, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { SharedSelling_figure$key } from '../../__generated__/SharedSelling_figure.graphql'
import type { SharedSelling_partner$key } from '../../__generated__/SharedSelling_partner.graphql'
import { InView } from '../../app/InView'
import { later } from '../../app/later'
import { OnRecord } from '../../app/OnRecord'
import { Section } from '../../app/Section'
import { RangeMenu } from '../../dates/RangeMenu'
import { writeRange } from '../../dates/range'
import { DrillLink } from '../../drill/DrillLink'
import type { DealDrill } from '../../drill/drills'
import { useFormat } from '../../language/format'
import classes from './dashboard.module.css'
import { rangeOf } from './search'

const DealTrend = later(() => import('./DealTrend'))

const numbers = [
  { drill: 'CREATED', key: 'created', colour: 'var(--track-sourced)' },
  { drill: 'IN_FLIGHT', key: 'inFlight', colour: 'var(--track-managed)' },
  { drill: 'WON', key: 'won', colour: 'var(--gained)' },
] as const

/** Deals that the partner and the vendor sell together (F12): each number opens its deals, and has its trend. */
export function SharedSelling({ partner }: { readonly partner: SharedSelling_partner$key }) {
  const format = useFormat()
  const navigate = useNavigate({ from: '/' })
  const { selling: written } = useSearch({ from: '/' })
  const { sharedSelling: selling } = useFragment(
    graphql`
      fragment SharedSelling_partner on Partner {
        sharedSelling(range: $selling, asOf: $asOf) {
          from
          to
          previousFrom
          previousTo
          created {
            ...SharedSelling_figure
          }
          inFlight {
            ...SharedSelling_figure
          }
          won {
            ...SharedSelling_figure
          }
          months {
            month
            created {
              count
            }
            inFlight {
              count
            }
            won {
              count
            }
          }
        }
      }
    `,
    partner,
  )
  return (
    <Section
      title="dashboard.selling"
      lead={
        <FormattedMessage
          id="dashboard.selling.lead"
          values={{ range: format.dateRange(selling.from, selling.to), previous: format.dateRange(selling.previousFrom, selling.previousTo) }}
        />
      }
      controls={
        <RangeMenu
          label="dashboard.selling.range"
          value={rangeOf(written)}
          onChange={(range) => void navigate({ search: (now) => ({ ...now, selling: range && writeRange(range) }), resetScroll: false })}
        />
      }
    >
      <OnRecord id="dates.onRecord.deals" dated />
      <SimpleGrid cols={{ base: 1, md: 3 }} spacing="lg">
        {numbers.map(({ drill, key, colour }) => (
          <div key={drill}>
            <DealNumber drill={drill} figure={selling[key]} />
            <Box mt="sm">
              <InView height={190}>
                <Suspense fallback={<Skeleton height={190} />}>
                  <DealTrend drill={drill} colour={colour} months={selling.months.map((month) => ({ month: month.month, count: month[key].count }))} />
                </Suspense>
              </InView>
            </Box>
          </div>
        ))}
      </SimpleGrid>
    </Section>
  )
}

function DealNumber({ drill, figure }: { readonly drill: DealDrill; readonly figure: SharedSelling_figure$key }) {
  const format = useFormat()
  const { totals, change, changeInUSD } = useFragment(
    graphql`
      fragment SharedSelling_figure on DealFigure {
        change
        changeInUSD {
          amount
          currency
        }
        totals {
          count
          amountInUSD {
            amount
            currency
          }
          unpriced {
            amount
            currency
          }
          withoutAmount
        }
      }
    `,
    figure,
  )
  const unpriced = totals.unpriced.map((money) => format.money(money))
  return (
    <DrillLink drill={drill} className={classes['opens']}>
      <Text component="span" display="block" size="sm" c="dimmed">
        <FormattedMessage id={`drill.${drill}`} />
      </Text>
      <Text component="span" display="block" size="xl" fw={650} className="numeric">
        {format.number(totals.count)}
      </Text>
      <Text component="span" display="block" size="sm" className="numeric">
        {format.money(totals.amountInUSD)}
      </Text>
      <Text component="span" display="block" size="xs" c="dimmed" className="numeric">
        <FormattedMessage id="dashboard.selling.change" values={{ count: format.change(String(change)), amount: format.moneyChange(changeInUSD) }} />
      </Text>
      {unpriced.length > 0 && (
        <Text component="span" display="block" size="xs" c="dimmed">
          <FormattedMessage id="dashboard.selling.unpriced" values={{ amounts: format.list(unpriced) }} />
        </Text>
      )}
      {totals.withoutAmount > 0 && (
        <Text component="span" display="block" size="xs" c="dimmed">
          <FormattedMessage id="dashboard.selling.withoutAmount" values={{ count: totals.withoutAmount }} />
        </Text>
      )}
    </DrillLink>
  )
}
