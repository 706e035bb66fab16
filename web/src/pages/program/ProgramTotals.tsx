import { Group, Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import { Anchor } from '@mantine/core'
import type { ProgramTotals_query$key } from '../../__generated__/ProgramTotals_query.graphql'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { ShareBars } from '../../charts/ShareBars'
import { useFormat } from '../../language/format'
import { tiers } from './search'

/** What all partners are together: by tier, their points and their MRR. */
export function ProgramTotals({ query }: { query: ProgramTotals_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { all } = useFragment(
    graphql`
      fragment ProgramTotals_query on Query {
        all: partners(first: 1, asOf: $asOf) {
          totalCount
          totals {
            tiers {
              tier
              credited
              performing
            }
            points {
              sold
              managed
              total
            }
            mrrInUSD {
              amount
              currency
            }
          }
        }
      }
    `,
    query,
  )
  const { totals } = all
  const rows = totals.tiers.toReversed().map(({ tier, credited }) => {
    const label = intl.formatMessage({ id: `tier.${tier}` })
    const known = tiers.find((one) => one === tier)
    return {
      key: tier,
      label,
      name: known && (
        <Anchor inherit renderRoot={(props) => <LinkTo to="/program" search={(now) => ({ ...now, tier: [known], page: undefined })} resetScroll={false} {...props} />}>
          {label}
        </Anchor>
      ),
      value: String(credited),
      parts: { credited: String(credited) },
    }
  })
  return (
    <Section title="program.byTier">
      <ShareBars
        title={intl.formatMessage({ id: 'program.byTier' })}
        summary={intl.formatMessage({ id: 'program.byTier.summary' }, { count: all.totalCount })}
        groups={intl.formatMessage({ id: 'program.column.credited' })}
        series={[{ key: 'credited', label: intl.formatMessage({ id: 'program.title' }), colour: 'var(--track-sourced)' }]}
        rows={rows}
        format={format.number}
      />
      <Group mt="md" gap="xl">
        <Total label={<FormattedMessage id="points.total" />} value={format.points(totals.points.total)} />
        <Total label={<FormattedMessage id="points.sold" />} value={format.points(totals.points.sold)} />
        <Total label={<FormattedMessage id="points.managed" />} value={format.points(totals.points.managed)} />
        <Total label={<FormattedMessage id="program.mrr" />} value={format.money(totals.mrrInUSD)} />
      </Group>
    </Section>
  )
}

function Total({ label, value }: { label: React.ReactNode; value: string }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text size="xl" fw={650} className="numeric">
        {value}
      </Text>
    </div>
  )
}
