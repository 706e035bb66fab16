import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { PostingDetails_posting$key } from '../__generated__/PostingDetails_posting.graphql'
import { Facts } from '../app/Facts'
import { useFormat } from '../language/format'
import type { MessageId } from '../language/message-id'
import { PostingArithmetic } from './PostingArithmetic'

/** What made a posting: the arithmetic, the rule and edition, and the event in its source. */
export function PostingDetails({ posting: key }: { posting: PostingDetails_posting$key }) {
  const intl = useIntl()
  const format = useFormat()
  const posting = useFragment(
    graphql`
      fragment PostingDetails_posting on Posting {
        recordedAt
        event {
          kind
          on
          key
        }
        reverses {
          on
          points
          recordedAt
        }
        explanation {
          rule
          edition {
            from
          }
          country
          market
          firstSoldOn
          reason
          lot {
            madeOn
            expiresOn
          }
        }
        ...PostingArithmetic_posting
      }
    `,
    key,
  )
  const { event, explanation, reverses } = posting
  const { lot } = explanation
  const facts: (readonly [string, ReactNode])[] = []
  const add = (id: MessageId, value: ReactNode) => facts.push([intl.formatMessage({ id }), value])
  add('explain.event', event ? (
    <>
      <FormattedMessage id="explain.event.of" values={{ kind: intl.formatMessage({ id: `explain.event.${event.kind}` }), date: format.date(event.on) }} />
      {event.key && (
        <Text span c="dimmed" size="sm" translate="no">
          {' '}
          {event.key}
        </Text>
      )}
    </>
  ) : (
    <FormattedMessage id="explain.event.edition" />
  ))
  if (explanation.edition) add('explain.edition', <FormattedMessage id="explain.edition.from" values={{ date: format.date(explanation.edition.from) }} />)
  if (explanation.market) {
    const market = intl.formatMessage({ id: `market.${explanation.market}` })
    add('explain.market', explanation.country ? `${market} (${format.country(explanation.country)})` : market)
  }
  if (explanation.firstSoldOn) add('explain.firstSold', format.date(explanation.firstSoldOn))
  if (lot) add('explain.lot', <FormattedMessage id="explain.lot.of" values={{ made: format.date(lot.madeOn), expires: format.date(lot.expiresOn) }} />)
  if (explanation.reason) add('explain.reason', explanation.reason)
  if (reverses) add('explain.reverses', <FormattedMessage id="explain.reverses.of" values={{ date: format.date(reverses.on), points: format.change(reverses.points, 'exact'), recorded: format.dateTime(reverses.recordedAt) }} />)
  add('explain.recorded', format.dateTime(posting.recordedAt))
  return (
    <Stack gap="sm" py="xs">
      <Text size="sm">
        <FormattedMessage id={`explain.rule.${explanation.rule}`} />
      </Text>
      <PostingArithmetic posting={posting} />
      <Facts facts={facts} />
    </Stack>
  )
}
