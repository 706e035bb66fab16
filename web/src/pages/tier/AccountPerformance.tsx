import { SimpleGrid } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { AccountPerformance_partner$key } from '../../__generated__/AccountPerformance_partner.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Section } from '../../app/Section'
import { ShareBars } from '../../charts/ShareBars'
import { ExplainedFact } from '../../explain/ExplainedFact'
import { dash, useFormat } from '../../language/format'
import { Figure } from './Figure'

/** How many tools the clients use, and whether the partner is certified (F20). */
export function AccountPerformance({ partner }: { partner: AccountPerformance_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { standing, toolUsage } = useFragment(
    graphql`
      fragment AccountPerformance_partner on Partner {
        standing(asOf: $asOf, knownAt: $knownAt) {
          facts {
            certified
            certifiedThrough
            medianToolUsage
          }
        }
        toolUsage(asOf: $asOf, knownAt: $knownAt) {
          readCount
          unreadCount
          distribution {
            tools
            portalCount
          }
        }
      }
    `,
    partner,
  )
  const { certified, certifiedThrough, medianToolUsage } = standing.facts
  const { readCount, unreadCount, distribution } = toolUsage
  const unknown = <FormattedMessage id="tier.unknown" />
  return (
    <Section title="tier.account" lead={<FormattedMessage id="tier.account.lead" />}>
      <SimpleGrid component="dl" cols={{ base: 1, xs: 2 }} m={0} mb="md">
        <Figure label={<FormattedMessage id="measure.MEDIAN_TOOL_USAGE" />} note={<FormattedMessage id="tier.account.portals" values={{ read: readCount, unread: unreadCount }} />}>
          {medianToolUsage == null ? unknown : <ExplainedFact fact="TOOL_USAGE">{format.number(medianToolUsage)}</ExplainedFact>}
        </Figure>
        <Figure
          label={<FormattedMessage id="tier.certification" />}
          note={certifiedThrough && <FormattedMessage id={certified ? 'tier.certified.through' : 'tier.certified.ended'} values={{ date: format.date(certifiedThrough) }} />}
        >
          {certified == null ? unknown : <FormattedMessage id={certified ? 'tier.certified.yes' : 'tier.certified.no'} />}
        </Figure>
      </SimpleGrid>
      {distribution.length === 0 ? (
        <EmptyState title="tier.account.none" text="tier.account.none.text" />
      ) : (
        <ShareBars
          titled
          title={intl.formatMessage({ id: 'tier.account.distribution' })}
          summary={intl.formatMessage({ id: 'tier.account.summary' }, { count: readCount, median: medianToolUsage == null ? dash : format.number(medianToolUsage) })}
          groups={intl.formatMessage({ id: 'tier.account.tools' })}
          format={format.number}
          series={[{ key: 'portals', label: intl.formatMessage({ id: 'tier.account.portalCount' }), colour: 'var(--track-managed)' }]}
          rows={distribution.map(({ tools, portalCount }) => ({
            key: String(tools),
            label: intl.formatMessage({ id: 'tier.account.toolCount' }, { count: tools }),
            value: String(portalCount),
            parts: { portals: String(portalCount) },
          }))}
        />
      )}
    </Section>
  )
}
