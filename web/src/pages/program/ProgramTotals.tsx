import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import { Anchor } from '@mantine/core'
import type { ProgramTotals_query$key } from '../../__generated__/ProgramTotals_query.graphql'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { ShareBars } from '../../charts/ShareBars'
import { Behind } from '../../explain/Behind'
import { useFormat } from '../../language/format'
import { tiers } from './search'

/** What all partners are together: by tier, their points and their MRR. */
export function ProgramTotals({ query }: { query: ProgramTotals_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { everyone } = useFragment(
    graphql`
      fragment ProgramTotals_query on Query {
        everyone: partners(first: 1, asOf: $asOf, knownAt: $knownAt) {
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
  const { totals } = everyone
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
      shown: known && (
        <Behind
          name="program.count"
          link={(props) => <LinkTo to="/program" search={(now) => ({ ...now, tier: [known], outlook: undefined, search: undefined, page: undefined })} hash="partners" resetScroll={false} {...props} />}
        >
          {format.number(credited)}
        </Behind>
      ),
      parts: { credited: String(credited) },
    }
  })
  return (
    <Section title="program.byTier">
      <ShareBars
        title={intl.formatMessage({ id: 'program.byTier' })}
        summary={intl.formatMessage({ id: 'program.byTier.summary' }, { count: everyone.totalCount })}
        groups={intl.formatMessage({ id: 'program.column.credited' })}
        series={[{ key: 'credited', label: intl.formatMessage({ id: 'program.title' }), colour: 'var(--track-sourced)' }]}
        rows={rows}
        format={format.number}
      />
      <Group mt="md" gap="xl">
        <Total label={<FormattedMessage id="points.total" />} value={all('total', format.points(totals.points.total))} />
        <Total label={<FormattedMessage id="points.sold" />} value={all('sold', format.points(totals.points.sold))} />
        <Total label={<FormattedMessage id="points.managed" />} value={all('managed', format.points(totals.points.managed))} />
        <Total label={<FormattedMessage id="program.mrr" />} value={format.money(totals.mrrInUSD)} />
      </Group>
    </Section>
  )
}

/** A sum of all partners, which shows all of them. */
function all(name: 'total' | 'sold' | 'managed', shown: string) {
  return (
    <Behind
      name={`program.${name}`}
      link={(props) => (
        <LinkTo to="/program" search={(now) => ({ ...now, tier: undefined, outlook: undefined, search: undefined, page: undefined })} hash="partners" resetScroll={false} {...props} />
      )}
    >
      {shown}
    </Behind>
  )
}

function Total({ label, value }: { label: ReactNode; value: ReactNode }) {
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
