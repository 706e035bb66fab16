import { Badge, Group, Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { useFormat } from '../../language/format'
import type { MessageId } from '../../language/message-id'
import type { Review, Tier } from './standing'

/** What the review does with the tier, and why. */
export function ReviewVerdict({ review }: { readonly review: Review }) {
  const intl = useIntl()
  const format = useFormat()
  const tier = (one: Tier) => intl.formatMessage({ id: `tier.${one}` })
  const values = {
    before: tier(review.creditedBefore),
    after: tier(review.creditedAfter),
    best: tier(review.bestInWindow),
    date: format.date(review.heldUntil),
  }
  return (
    <Group gap="xs" align="baseline" wrap="nowrap">
      <TierBadge tier={review.creditedAfter} />
      <Text size="sm">
        <FormattedMessage id={verdictOf(review)} values={values} />
      </Text>
    </Group>
  )
}

/** A tier's name, set apart. */
export function TierBadge({ tier }: { readonly tier: Tier }) {
  return (
    <Badge variant="outline" color="gray" c="var(--mantine-color-text)" size="lg" tt="none" style={{ flexShrink: 0, minWidth: 'max-content' }} data-tier={tier}>
      <FormattedMessage id={`tier.${tier}`} />
    </Badge>
  )
}

function verdictOf({ creditedBefore, held, cause }: Review): MessageId {
  if (creditedBefore === 'UNTIERED') return 'forecast.review.untiered'
  if (held) return 'forecast.review.held'
  if (cause === 'CERTIFICATION') return 'forecast.review.certification'
  return cause ? 'forecast.review.falls' : 'forecast.review.keeps'
}
