import { Badge, Group, Text } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ProgramProgress_partner$key } from '../../__generated__/ProgramProgress_partner.graphql'
import { Section } from '../../app/Section'
import { Explained } from '../../explain/Explained'
import { ExplainedFact } from '../../explain/ExplainedFact'
import { dash, useFormat } from '../../language/format'
import { Fact, Facts } from './Facts'

/** The program at a glance (F8). */
export function ProgramProgress({ partner }: { readonly partner: ProgramProgress_partner$key }) {
  const format = useFormat()
  const { programProgress: progress } = useFragment(
    graphql`
      fragment ProgramProgress_partner on Partner {
        programProgress(asOf: $asOf, knownAt: $knownAt) {
          creditedTier
          creditedSince
          performanceTier
          totalPoints
          nextTier
          pointsNeeded
          pointsMissing
          sourcedMrr {
            amount
            currency
          }
          sourcedAmount {
            amount
            currency
          }
          sourcedAmountUnpriced {
            amount
            currency
          }
          retention {
            customerDollarRetention
          }
        }
      }
    `,
    partner,
  )
  const next = progress.nextTier
  const unpriced = progress.sourcedAmountUnpriced.map((money) => format.money(money))
  return (
    <Section title="dashboard.progress">
      <Facts cols={3}>
        <Fact
          label={<FormattedMessage id="dashboard.progress.credited" />}
          note={progress.creditedSince && <FormattedMessage id="dashboard.progress.since" values={{ date: format.date(progress.creditedSince) }} />}
        >
          <FormattedMessage id={`tier.${progress.creditedTier}`} />
        </Fact>
        <Fact label={<FormattedMessage id="dashboard.progress.performance" />}>
          <Group gap="xs">
            <FormattedMessage id={`tier.${progress.performanceTier}`} />
            {progress.performanceTier !== progress.creditedTier && (
              <Badge variant="light" color="gray" tt="none">
                <FormattedMessage id="dashboard.progress.differs" />
              </Badge>
            )}
          </Group>
        </Fact>
        <Fact label={<FormattedMessage id="points.total" />}>
          <Explained figure="TOTAL">{format.points(progress.totalPoints)}</Explained>
        </Fact>
        <Fact
          label={
            next ? (
              <FormattedMessage id="dashboard.progress.needed" values={{ tier: <FormattedMessage id={`tier.${next}`} /> }} />
            ) : (
              <FormattedMessage id="dashboard.progress.next" />
            )
          }
          note={
            progress.pointsMissing && (
              <FormattedMessage id="dashboard.progress.missing" values={{ points: format.points(progress.pointsMissing) }} />
            )
          }
        >
          {!next ? (
            <Text span inherit fz="md">
              <FormattedMessage id="dashboard.progress.top" />
            </Text>
          ) : !progress.pointsNeeded ? (
            <Text span inherit fz="md">
              <FormattedMessage id="dashboard.progress.noTotal" />
            </Text>
          ) : (
            format.points(progress.pointsNeeded)
          )}
        </Fact>
        <Fact
          label={<FormattedMessage id="dashboard.progress.sourcedAmount" />}
          note={unpriced.length > 0 && <FormattedMessage id="dashboard.progress.unpriced" values={{ amounts: format.list(unpriced) }} />}
        >
          {format.money(progress.sourcedAmount)}
        </Fact>
        <Fact label={<FormattedMessage id="dashboard.progress.sourcedMrr" />}>{format.money(progress.sourcedMrr)}</Fact>
        <Fact
          label={<FormattedMessage id="dashboard.progress.retention" />}
          note={progress.retention.customerDollarRetention == null && <FormattedMessage id="dashboard.progress.retentionUnknown" />}
        >
          {progress.retention.customerDollarRetention == null ? (
            dash
          ) : (
            <ExplainedFact fact="C_DOLLAR_RETENTION">{format.percent(progress.retention.customerDollarRetention)}</ExplainedFact>
          )}
        </Fact>
      </Facts>
    </Section>
  )
}
