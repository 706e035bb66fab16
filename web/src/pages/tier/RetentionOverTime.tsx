import { SimpleGrid } from '@mantine/core'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { RetentionOverTime_partner$key } from '../../__generated__/RetentionOverTime_partner.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Section } from '../../app/Section'
import { ExplainedFact } from '../../explain/ExplainedFact'
import { LineChart } from '../../charts/LineChart'
import { dash, useFormat } from '../../language/format'
import { Figure } from './Figure'

const facts = [
  ['GROSS_RETENTION', 'tier.retention.gross', 'grossRevenueRetention'],
  ['C_DOLLAR_RETENTION', 'tier.retention.customer', 'customerDollarRetention'],
  ['NET_RETENTION', 'tier.retention.net', 'netRevenueRetention'],
] as const

/** How much of the clients' revenue stayed, month by month: what the higher tiers ask for. */
export function RetentionOverTime({ partner }: { partner: RetentionOverTime_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { programProgress } = useFragment(
    graphql`
      fragment RetentionOverTime_partner on Partner {
        programProgress(asOf: $asOf, knownAt: $knownAt) {
          retention {
            customerDollarRetention
            grossRevenueRetention
            netRevenueRetention
            history(months: 12) {
              month
              customerDollarRetention
              grossRevenueRetention
              netRevenueRetention
            }
          }
        }
      }
    `,
    partner,
  )
  const { history, ...now } = programProgress.retention
  const months = history.map(({ month, customerDollarRetention, grossRevenueRetention, netRevenueRetention }) => ({
    month,
    values: { gross: grossRevenueRetention ?? null, customer: customerDollarRetention ?? null, net: netRevenueRetention ?? null },
  }))
  const known = months.some(({ values }) => values.gross !== null)
  return (
    <Section title="tier.retention">
      {!known ? (
        <EmptyState title="tier.retention.none" text="tier.retention.none.text" />
      ) : (
        <>
          <SimpleGrid component="dl" cols={3} m={0} mb="sm">
            {facts.map(([fact, label, value]) => (
              <Figure key={fact} label={intl.formatMessage({ id: label })}>
                {now[value] == null ? dash : <ExplainedFact fact={fact}>{format.percent(now[value])}</ExplainedFact>}
              </Figure>
            ))}
          </SimpleGrid>
          <LineChart
            title={intl.formatMessage({ id: 'tier.retention' })}
            summary={intl.formatMessage(
              { id: 'tier.retention.summary' },
              {
                customer: format.percent(now.customerDollarRetention),
                gross: format.percent(now.grossRevenueRetention),
                net: format.percent(now.netRevenueRetention),
              },
            )}
            series={[
              { key: 'gross', label: intl.formatMessage({ id: 'tier.retention.gross' }), colour: 'var(--track-sourced)' },
              { key: 'customer', label: intl.formatMessage({ id: 'tier.retention.customer' }), colour: 'var(--track-managed)' },
              { key: 'net', label: intl.formatMessage({ id: 'tier.retention.net' }), colour: 'var(--gained)' },
            ]}
            months={months}
          />
        </>
      )}
    </Section>
  )
}
