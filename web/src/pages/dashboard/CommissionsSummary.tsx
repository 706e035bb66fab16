import { Anchor, Text } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { CommissionsSummary_partner$key } from '../../__generated__/CommissionsSummary_partner.graphql'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import { Fact, Facts } from './Facts'

/** What was paid and what will be (F13), in short; the page of commissions has the rest. */
export function CommissionsSummary({ partner }: { readonly partner: CommissionsSummary_partner$key }) {
  const format = useFormat()
  const { commissions, lastPaid } = useFragment(
    graphql`
      fragment CommissionsSummary_partner on Partner {
        commissions(asOf: $asOf, knownAt: $knownAt) {
          accruing {
            amount
            currency
          }
          pendingLineCount
          nextPayout {
            on
            final
            amount {
              amount
              currency
            }
          }
        }
        lastPaid: commissionStatements(asOf: $asOf, knownAt: $knownAt, filter: { status: [PAID] }, first: 1) {
          nodes {
            payoutOn
            total {
              amount
              currency
            }
          }
        }
      }
    `,
    partner,
  )
  const { nextPayout, accruing, pendingLineCount } = commissions
  const last = lastPaid.nodes[0]
  return (
    <Section
      title="dashboard.commissions"
      controls={
        <Anchor size="sm" renderRoot={(props) => <LinkTo to="/commissions" {...props} />}>
          <FormattedMessage id="dashboard.commissions.all" />
        </Anchor>
      }
    >
      <Facts cols={3}>
        <Fact
          label={<FormattedMessage id="dashboard.commissions.next" />}
          note={
            nextPayout ? (
              <FormattedMessage id={nextPayout.final ? 'dashboard.commissions.on' : 'dashboard.commissions.onSoFar'} values={{ date: format.date(nextPayout.on) }} />
            ) : (
              <FormattedMessage id="dashboard.commissions.noNext" />
            )
          }
        >
          {format.money(nextPayout?.amount)}
        </Fact>
        <Fact label={<FormattedMessage id="dashboard.commissions.accruing" />}>{format.money(accruing)}</Fact>
        <Fact
          label={<FormattedMessage id="dashboard.commissions.last" />}
          note={last ? <FormattedMessage id="dashboard.commissions.on" values={{ date: format.date(last.payoutOn) }} /> : <FormattedMessage id="dashboard.commissions.noLast" />}
        >
          {format.money(last?.total)}
        </Fact>
      </Facts>
      {pendingLineCount > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          <FormattedMessage id="dashboard.commissions.pending" values={{ count: pendingLineCount }} />
        </Text>
      )}
    </Section>
  )
}
